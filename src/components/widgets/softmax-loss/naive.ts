import { expFast, lnFast } from '../../../lib/numeric/fast.ts';

/** Softmax and its cross entropy as the formulas stand, in the doubles of a machine; undefined is no number. */
export interface Naive {
  readonly exps: readonly number[];
  readonly total: number;
  readonly shares: readonly (number | undefined)[];
  readonly loss: number | undefined;
}

export function naive(logits: readonly number[], target: readonly number[]): Naive {
  const exps = logits.map(expFast);
  const total = exps.reduce((sum, e) => sum + e, 0);
  const number = (x: number) => (Number.isNaN(x) ? undefined : x);
  const shares = exps.map((e) => number(e / total));
  let loss: number | undefined = 0;
  target.forEach((y, i) => {
    const share = shares[i];
    if (y === 0 || loss === undefined) return;
    loss = share === undefined ? undefined : number(loss - y * lnFast(share));
  });
  return { exps, total, shares, loss: loss === undefined ? undefined : loss + 0 };
}

/** The same with the largest logit taken out: every exponent is at most 0, and the largest exponential is 1. */
export function steady(logits: readonly number[], target: readonly number[]) {
  const largest = Math.max(...logits);
  const shifted = logits.map((z) => z - largest);
  const exps = shifted.map(expFast);
  const total = exps.reduce((sum, e) => sum + e, 0);
  return {
    largest,
    shifted,
    exps,
    total,
    logTotal: lnFast(total),
    /** How far the target's logits lie below the largest, on average: with ln of the sum it is the loss. */
    below: target.reduce((sum, y, i) => sum - (y === 0 ? 0 : y * (shifted[i] as number)), 0),
  };
}
