import { type Base, inBase } from '../lib/entropy/units.ts';
import { categoricalCrossEntropyGrad } from '../lib/learning/categorical-cross-entropy.ts';
import { softmax } from '../lib/learning/softmax.ts';
import { round, two } from '../lib/numeric/double-double.ts';
import { exp } from '../lib/numeric/exponential.ts';
import { log } from '../lib/numeric/logarithm.ts';
import { sum } from '../lib/numeric/sum.ts';
import { letterLoss, packedLetter } from './recorded-letters.ts';
import { recordedRun } from './recorded-runs.ts';

/** The library's logarithm, of 0 and ∞ too. */
const logarithm = (name: string, base: Base) => (x: number) => {
  if (!(x >= 0)) throw new RangeError(`${name}: x must not be negative, got ${x}.`);
  if (x === 0) return Number.NEGATIVE_INFINITY;
  return x === Number.POSITIVE_INFINITY ? x : inBase(log(two(x)), base);
};

type Numbers = readonly number[];

function pairwise(
  name: string,
  a: Numbers,
  b: Numbers,
  f: (x: number, y: number) => number,
): number[] {
  if (a.length === b.length) return a.map((x, i) => f(x, b[i] as number));
  throw new RangeError(
    `${name}: both lists must be equally long, got ${a.length} and ${b.length}.`,
  );
}

/** The little arithmetic that formulas need beside the library. */
export const helpers = {
  log2: logarithm('log2', 2),
  ln: logarithm('ln', 'e'),
  log10: logarithm('log10', 10),
  exp: (x: number) => round(exp(two(x))),
  sqrt: Math.sqrt,
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  round: Math.round,
  /** x to the power y. */
  pow: (x: number, y: number) => x ** y,
  mean: (v: Numbers) => sum(v) / v.length,
  count: (v: Numbers) => v.length,
  max: (v: Numbers) => Math.max(...v),
  min: (v: Numbers) => Math.min(...v),
  dot: (a: Numbers, b: Numbers) => sum(pairwise('dot', a, b, (x, y) => x * y)),
  /** Item by item. */
  mapLog2: (v: Numbers) => v.map((x) => helpers.log2(x)),
  minus: (a: Numbers, b: Numbers) => pairwise('minus', a, b, (x, y) => x - y),
  /** Steps of gradient descent at learning rate 1, on the logits of p themselves, until the right class has its share. */
  softmaxSteps: (p: Numbers, right: number, share: number): number => {
    let logits = p.map((x) => helpers.ln(x));
    for (let step = 0; step < 1e5; step++) {
      if ((softmax(logits)[right] as number) >= share) return step;
      logits = helpers.minus(logits, categoricalCrossEntropyGrad(right, logits));
    }
    throw new RangeError(`softmaxSteps: class ${right} does not reach ${share} in 100,000 steps.`);
  },
  /** 1 where it holds, 0 where not. */
  near: (a: number, b: number, tolerance: number) => Number(Math.abs(a - b) <= tolerance),
  between: (x: number, low: number, high: number) => Number(low <= x && x <= high),
  both: (...all: number[]) => Number(all.every((x) => x !== 0)),
  /** What the training lab's default run gave, epoch by epoch. */
  recordedRun,
  letterLoss,
  packedLetter,
  either: (...all: number[]) => Number(all.some((x) => x !== 0)),
};
