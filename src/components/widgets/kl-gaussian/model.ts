import { gaussianKl } from '../../../lib/entropy/gaussian.ts';
import { round, subtract, two } from '../../../lib/numeric/double-double.ts';
import { log } from '../../../lib/numeric/logarithm.ts';
import { normalDensity } from '../../families/bell-curves/densities.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

export interface Bell {
  readonly mean: number;
  readonly sd: number;
}

/** Two normal distributions and what it costs, in nats, to believe one where the other is true. */
export function derive(values: Values<typeof state.fields>) {
  const p: Bell = { mean: values['mean-p'], sd: values['sd-p'] };
  const q: Bell = { mean: values['mean-q'], sd: values['sd-q'] };
  const forward = gaussianKl(p.mean, p.sd, q.mean, q.sd, 'e');
  const below = areaBelow(p, q);
  return {
    p,
    q,
    forward,
    reverse: gaussianKl(q.mean, q.sd, p.mean, p.sd, 'e'),
    /** The terms of the closed form: ln(σq/σp), and what the squares add to it. */
    widths: round(subtract(log(two(q.sd)), log(two(p.sd)))) + 0,
    squares: (p.sd * p.sd + (p.mean - q.mean) ** 2) / (2 * q.sd * q.sd),
    /** The area of p ln(p/q) where q is too small, and where it is too large; their difference is the divergence. */
    above: forward + below,
    below,
  };
}
export type Model = ReturnType<typeof derive>;

/**
 * ln(p/q) at u standard deviations of p from its mean is a u² + b u + c.
 */
function logRatio(p: Bell, q: Bell) {
  const ratio = p.sd / q.sd;
  const shift = (p.mean - q.mean) / q.sd;
  const ln = round(subtract(log(two(p.sd)), log(two(q.sd))));
  return { a: (ratio * ratio - 1) / 2, b: ratio * shift, c: (shift * shift) / 2 - ln };
}

/** Where the curves cross, in standard deviations of p from its mean, in order. */
function crossingsInSd(p: Bell, q: Bell): readonly number[] {
  const { a, b, c } = logRatio(p, q);
  if (a === 0) return b === 0 ? [] : [-c / b];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  if (root === 0) return [];
  // The sum of two terms of one sign: the other zero follows without a difference.
  const sum = -(b + (b < 0 ? -root : root)) / 2;
  return [sum / a, c / sum].filter(Number.isFinite).sort((one, other) => one - other);
}

/** The places where p and q are equally dense: there the integrand changes its sign. */
export const crossings = (p: Bell, q: Bell): readonly number[] =>
  crossingsInSd(p, q).map((u) => p.mean + u * p.sd);

/** What the integral over x adds at one place: p ln(p/q). */
export function integrand(p: Bell, q: Bell): (x: number) => number {
  const { a, b, c } = logRatio(p, q);
  return (x) => {
    const u = (x - p.mean) / p.sd;
    return normalDensity(p.mean, p.sd, x) * ((a * u + b) * u + c);
  };
}

/** No mass of p that a double sees lies further out. */
const reach = 9;
/** Parabolas over each of so many pairs of strips (Simpson): right to eleven digits on pieces without a crossing. */
const strips = 900;

/** The area between the axis and the integrand where that is negative. */
function areaBelow(p: Bell, q: Bell): number {
  const { a, b, c } = logRatio(p, q);
  const height = (u: number) => normalDensity(0, 1, u) * ((a * u + b) * u + c);
  const inside = crossingsInSd(p, q).filter((u) => Math.abs(u) < reach);
  const ends = [-reach, ...inside, reach];
  let total = 0;
  ends.slice(1).forEach((to, i) => {
    const from = ends[i] as number;
    if (height((from + to) / 2) < 0) total -= simpson(height, from, to);
  });
  return Math.max(0, total);
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  const step = (to - from) / strips;
  let total = f(from) + f(to);
  for (let i = 1; i < strips; i++) total += (i % 2 ? 4 : 2) * f(from + i * step);
  return (total * step) / 3;
}
