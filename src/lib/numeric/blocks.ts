/**
 * ln x and e^x of whole blocks as two words each, for long lists: wrong by 2^-60, nothing allocated, the same in every engine. A block at
 * a time, since an engine hands numbers over in arrays at no cost, but makes an object of a number that a function returns.
 */
import { times, two } from './double-double.ts';
import { exp } from './exponential.ts';
import { log } from './logarithm.ts';
import { power } from './power-of-two.ts';

/** Numbers in a block. */
export const BLOCK = 256;

/** A block of numbers of two words: hi[i] + lo[i]. */
export interface Block {
  readonly hi: Float64Array;
  readonly lo: Float64Array;
}

export const block = (): Block => ({ hi: new Float64Array(BLOCK), lo: new Float64Array(BLOCK) });

/** Cuts a double into two halves of 26 bits, whose products are exact: high = c - (c - x) with c = SPLIT * x. */
export const SPLIT = 134217729;

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
const HIGH = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** ln 2 = LN2_A + LN2_B, A a multiple of 2^-16: with a half of a double k * A makes an exact product. */
const LN2_A = 45426 / 2 ** 16;
const LN2_B = 1.4286068203094173e-6;

/** For i = STEPS … 2 STEPS and c = i / STEPS: ln c as a multiple of 2^-16 and the rest, and 1 / c. */
const STEPS = 512;
const logHigh = new Float64Array(2 * STEPS + 1);
const logLow = new Float64Array(2 * STEPS + 1);
const inverse = new Float64Array(2 * STEPS + 1);

/** 2^(1023 - e), of the exponent bits e. */
const down = new Float64Array(2047);

/** Exponentials are counted in units of 2^-128: the smallest keep both words. */
const RAISED = 128;
export const UNIT = 2 ** -128;

/** 2^(128 - k) for the powers 2^-k of doubles. */
const scales = new Float64Array(1078);

/** 2^(j / 64) as two words. */
const rootHigh = new Float64Array(64);
const rootLow = new Float64Array(64);

let ready = false;

function fillTables(): void {
  for (let i = STEPS; i <= 2 * STEPS; i++) {
    const l = log(two(i / STEPS));
    const high = Math.round(l.hi * 2 ** 16) / 2 ** 16;
    logHigh[i] = high;
    logLow[i] = l.hi - high + l.lo;
    inverse[i] = STEPS / i;
  }
  // what k = -1 takes away for x just below 1 is what c = 2 brings
  logLow[2 * STEPS] = LN2_B;
  const step = two(0.010830424696249145, 3.623510646634843e-19);
  for (let j = 0; j < 64; j++) {
    const e = exp(times(step, j));
    rootHigh[j] = e.hi;
    rootLow[j] = e.lo;
  }
  for (let e = 1; e < 2046; e++) down[e] = power(1023 - e);
  for (let k = 0; k < scales.length; k++) scales[k] = power(RAISED - k);
  ready = true;
}

/**
 * ln x of the first n numbers of a block, finite and >= 0 (of 0 anything finite): hi a multiple of 2^-16, lo the rest, below 2^-8. Their
 * sum is wrong by at most 2^-60, near x = 1 by 2^-52 of itself.
 */
export function lnOfBlock(x: Float64Array, n: number, { hi, lo }: Block): void {
  if (!ready) fillTables();
  for (let j = 0; j < n; j++) {
    let y = x[j] as number;
    let bias = 1023;
    if (y < 2 ** -1020) {
      y *= 2 ** 100;
      bias = 1123;
    }
    double[0] = y;
    const e = (halves[HIGH] as number) >> 20;
    const m = y * (down[e] as number);
    const i = (m * STEPS + 0.5) | 0;
    const k = e - bias;
    const r = (m - i / STEPS) * (inverse[i] as number);
    const rr = r * r;
    const series = rr * (-1 / 2 + r * (1 / 3) + rr * (-1 / 4 + r * (1 / 5) - rr * (1 / 6)));
    hi[j] = k * LN2_A + (logHigh[i] as number);
    lo[j] = r + (k * LN2_B + (logLow[i] as number) + series);
  }
}

/** e^x of the first n numbers x.hi + x.lo <= 0 of a block, in units of 2^-128, wrong by at most 2^-60 of its value; 0 below the doubles. */
export function expOfBlock(x: Block, n: number, { hi, lo }: Block): void {
  if (!ready) fillTables();
  for (let i = 0; i < n; i++) {
    const y = x.hi[i] as number;
    if (!(y > -746)) {
      hi[i] = 0;
      lo[i] = 0;
      continue;
    }
    const k = (y * 92.33248261689366 - 0.5) | 0;
    const r = y - k * 0.010830424695996044 + ((x.lo[i] as number) - k * 2.5310172166650877e-13);
    const rr = r * r;
    const p = r + rr * (1 / 2 + r * (1 / 6) + rr * (1 / 24 + r * (1 / 120) + rr * (1 / 720)));
    const j = k & 63;
    const root = rootHigh[j] as number;
    const rest = root * p + (rootLow[j] as number);
    const e = root + rest;
    const scale = scales[(j - k) >> 6] as number;
    hi[i] = e * scale;
    lo[i] = (rest - (e - root)) * scale;
  }
}
