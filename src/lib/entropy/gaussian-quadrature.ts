/**
 * Expectations over a Gaussian of the logarithm of a mixture and its slope.
 *
 * Where two components of the mixture cross, that logarithm bends within a length that may be a millionth of the Gaussian's. A rule with
 * even steps misses the bend or needs a million of them; here the panels of a Gauss-Legendre rule grow with their distance from it.
 */
import { expFast, lnFast } from '../numeric/fast.ts';

/** One peak of a mixture of Gaussians: its share of the mass, its mean and its standard deviation. */
export interface Component {
  readonly weight: number;
  readonly mean: number;
  readonly std: number;
}

export const LN_ROOT_2_PI = 0.9189385332046727;

/** Nodes > 0 and weights of the Gauss-Legendre rule of 16 nodes on [-1, 1]. */
const NODES = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438,
  0.755404408355003, 0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
];
const WEIGHTS = [
  0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657674,
  0.12462897125553388, 0.09515851168249279, 0.062253523938647894, 0.027152459411754096,
];

/** A standard normal has no mass that a double sees beyond this. */
const REACH = 9.5;

/** The longest panel, in standard deviations: on it the rule integrates the normal density to the last digit. */
const LONGEST = 2;

/** A panel is at most twice as long as its distance from a zero of the mixture's density. */
const NEARNESS = 0.5;

/** How much a component must lie below the largest, in nats, to be nothing beside it. */
const NOTHING = 45;

/** ln of the density of a mixture at one place, with its derivative. */
export class LogMixture {
  value = 0;
  slope = 0;
  readonly size: number;
  private readonly height: Float64Array;
  private readonly mean: Float64Array;
  private readonly precision: Float64Array;
  private readonly terms: Float64Array;

  constructor(mixture: readonly Component[]) {
    this.size = mixture.length;
    this.height = Float64Array.from(
      mixture,
      ({ weight, std }) => lnFast(weight) - lnFast(std) - LN_ROOT_2_PI,
    );
    this.mean = Float64Array.from(mixture, ({ mean }) => mean);
    this.precision = Float64Array.from(mixture, ({ std }) => 1 / std / std);
    this.terms = new Float64Array(mixture.length);
  }

  private term(i: number, x: number): number {
    const d = x - (this.mean[i] as number);
    return (this.height[i] as number) - (d * d * (this.precision[i] as number)) / 2;
  }

  /** Puts what holds at x into `value` and `slope`. */
  at(x: number): void {
    const { size, mean, precision, terms } = this;
    let max = -Infinity;
    for (let i = 0; i < size; i++) {
      const term = this.term(i, x);
      terms[i] = term;
      if (term > max) max = term;
    }
    let total = 0;
    let slope = 0;
    for (let i = 0; i < size; i++) {
      const below = (terms[i] as number) - max;
      if (below < -NOTHING) continue;
      const part = below === 0 ? 1 : expFast(below);
      total += part;
      slope += part * ((mean[i] as number) - x) * (precision[i] as number);
    }
    this.value = total === 1 ? max : max + lnFast(total);
    this.slope = slope / total;
  }

  /**
   * The zeros next to the real line of the sums of two components: the places c + iy where the quadratic ln(component i / component j)
   * is i pi. Calls found(c, y) for those that a third component does not cover.
   */
  eachZero(found: (c: number, y: number) => void): void {
    const { mean, precision, height } = this;
    for (let i = 1; i < this.size; i++) {
      for (let j = 0; j < i; j++) {
        const add = (c: number, y: number): void => {
          if (!this.isCovered(c, Math.max(this.term(i, c), this.term(j, c)))) found(c, Math.abs(y));
        };
        // a (x - m)^2 + b (x - m) + h around the mean m of i
        const p = precision[i] as number;
        const q = precision[j] as number;
        const m = mean[i] as number;
        const d = m - (mean[j] as number);
        const a = (q - p) / 2;
        const b = q * d;
        const h = (height[i] as number) - (height[j] as number) + (q * d * d) / 2;
        // roots of a z^2 + b z + h - i pi; r = sqrt(b^2 - 4 a h + 4 a pi i)
        const re = b * b - 4 * a * h;
        const im = 4 * a * Math.PI;
        const size = Math.sqrt(re * re + im * im);
        const big = Math.sqrt((size + Math.abs(re)) / 2);
        if (big === 0) continue;
        const small = im / 2 / big;
        let rootRe = re >= 0 ? big : small;
        let rootIm = re >= 0 ? small : big;
        if (rootRe * b < 0) {
          rootRe = -rootRe;
          rootIm = -rootIm;
        }
        // -(b + r) / 2 does not cancel; the roots are its quotients with a and with h - i pi
        const tRe = -(b + rootRe) / 2;
        const tIm = -rootIm / 2;
        const tt = tRe * tRe + tIm * tIm;
        if (tt === 0) continue;
        add(m + (h * tRe - Math.PI * tIm) / tt, (-Math.PI * tRe - h * tIm) / tt);
        if (a !== 0) add(m + tRe / a, tIm / a);
      }
    }
  }

  private isCovered(x: number, height: number): boolean {
    for (let k = 0; k < this.size; k++) if (this.term(k, x) > height + NOTHING) return true;
    return false;
  }
}

/** How long a panel may be that starts at `a` and goes up, beside a zero at c + iy. */
function room(a: number, c: number, y: number): number {
  const d = c - a;
  if (d <= 0) return Math.sqrt(d * d + y * y) / NEARNESS;
  if (y >= d * NEARNESS) return y / NEARNESS;
  // it ends before c, at a distance of NEARNESS times its length
  const k = 1 - NEARNESS * NEARNESS;
  return (d - Math.sqrt(Math.max(0, d * d - k * (d * d + y * y)))) / k;
}

/**
 * Calls visit(e, weight) for the nodes and weights of a rule for expectations over e > 0 (side 1) or e < 0 (side -1), e standard normal,
 * of what is made of ln of the mixture at mean + std e. Both sides go from the middle out: where the mixture is symmetric about the
 * mean, what is odd cancels exactly in the sum of both.
 */
export function overHalf(
  side: 1 | -1,
  mixture: LogMixture,
  mean: number,
  std: number,
  visit: (e: number, weight: number) => void,
): void {
  const zeros: number[] = [];
  mixture.eachZero((c, y) => {
    const e = (side * (c - mean)) / std;
    // closer than rounding is on the line
    const height = Math.max(y / std, 1e-14);
    if (Math.abs(e) < REACH + LONGEST && height < LONGEST) zeros.push(e, height);
  });
  for (let a = 0, length = 0; a < REACH; a += length) {
    length = Math.min(LONGEST, REACH - a);
    for (let i = 0; i < zeros.length; i += 2)
      length = Math.min(length, room(a, zeros[i] as number, zeros[i + 1] as number));
    const half = length / 2;
    const middle = a + half;
    for (let k = 0; k < NODES.length; k++) {
      const weight = half * (WEIGHTS[k] as number);
      const shift = half * (NODES[k] as number);
      const low = middle - shift;
      const high = middle + shift;
      visit(side * low, weight * expFast((-low * low) / 2 - LN_ROOT_2_PI));
      visit(side * high, weight * expFast((-high * high) / 2 - LN_ROOT_2_PI));
    }
  }
}

/** The same over all e. */
export function overNormal(
  mixture: LogMixture,
  mean: number,
  std: number,
  visit: (e: number, weight: number) => void,
): void {
  overHalf(1, mixture, mean, std, visit);
  overHalf(-1, mixture, mean, std, visit);
}
