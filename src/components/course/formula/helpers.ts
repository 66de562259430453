import { sum } from '../../../lib/numeric/sum.ts';

/** The little arithmetic that formulas need beside the library. */
const log = (text: string, x: number, f: (x: number) => number): number => {
  if (!(x >= 0)) throw new RangeError(`${text}: x must not be negative, got ${x}.`);
  return f(x);
};

type Numbers = readonly number[];

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
  dot: (a: Numbers, b: Numbers) => {
    if (a.length !== b.length)
      throw new RangeError(
        `dot: both lists must be equally long, got ${a.length} and ${b.length}.`,
      );
    return a.reduce((s, x, i) => s + x * (b[i] as number), 0);
  },
  /** Item by item. */
  mapLog2: (v: Numbers) => v.map((x) => helpers.log2(x)),
  minus: (a: Numbers, b: Numbers) => a.map((x, i) => x - (b[i] as number)),
  /** 1 where it holds, 0 where not. */
  near: (a: number, b: number, tolerance: number) => Number(Math.abs(a - b) <= tolerance),
  between: (x: number, low: number, high: number) => Number(low <= x && x <= high),
  both: (...all: number[]) => Number(all.every((x) => x !== 0)),
  either: (...all: number[]) => Number(all.some((x) => x !== 0)),
  /** Three rows p at t = 0, 1, 2; between them linear in log p, then normalised. */
  snapshot: (rows: readonly Numbers[], t: number) => {
    const i = Math.min(Math.floor(t), rows.length - 2);
    const [from, to] = [rows[i] as Numbers, rows[i + 1] as Numbers];
    const u = t - i;
    const weights = from.map((a, k) => a ** (1 - u) * (to[k] as number) ** u);
    const total = sum(weights);
    return weights.map((w) => w / total);
  },
};
