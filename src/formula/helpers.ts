import { sum } from '../lib/numeric/sum.ts';

const log = (name: string, x: number, f: (x: number) => number): number => {
  if (!(x >= 0)) throw new RangeError(`${name}: x must not be negative, got ${x}.`);
  return f(x);
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
  log2: (x: number) => log('log2', x, Math.log2),
  ln: (x: number) => log('ln', x, Math.log),
  log10: (x: number) => log('log10', x, Math.log10),
  exp: Math.exp,
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
  /** 1 where it holds, 0 where not. */
  near: (a: number, b: number, tolerance: number) => Number(Math.abs(a - b) <= tolerance),
  between: (x: number, low: number, high: number) => Number(low <= x && x <= high),
  both: (...all: number[]) => Number(all.every((x) => x !== 0)),
  either: (...all: number[]) => Number(all.some((x) => x !== 0)),
};
