import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

/** The digits of what adds up to the loss. */
export const digitsOf = (m: Model) => digitsFor(3, [m.loss, m.partOne, m.partZero]);

/** A probability and the rest of it, as a formula writes them: what is no plain number stands in brackets. */
const pair = (p: number): readonly [string, string] =>
  [formatProbability(p, 4), formatProbability(1 - p, 4, false, p)].map((text) =>
    text.replace(/.*[×≈].*/, '($&)'),
  ) as [string, string];

export function slots(m: Model) {
  const [y, ry] = pair(m.label);
  const [p, rp] = pair(m.prediction);
  const n = (x: number) => formatNumber(x, digitsOf(m), true);
  return { y, ry, p, rp, a: n(m.partOne), b: n(m.partZero), l: n(m.loss) };
}
