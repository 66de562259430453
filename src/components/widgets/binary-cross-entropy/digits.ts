import { formatProbability } from '../../../i18n/number.ts';
import { digits, inFormula as n, signOf } from '../../kit/words/sum-of.ts';
import type { Model } from './model.ts';

/** A probability and the rest of it, as a formula writes them: what is no plain number stands in brackets. */
const pair = (p: number): readonly [string, string] =>
  [formatProbability(p, digits, true), formatProbability(1 - p, digits, true, p)].map((text) =>
    text.replace(/.*[×≈].*/, '($&)'),
  ) as [string, string];

export function slots(m: Model) {
  const [y, ry] = pair(m.label);
  const [p, rp] = pair(m.prediction);
  const is = signOf([m.loss, m.partOne, m.partZero]);
  return { y, ry, p, rp, is, a: n(m.partOne), b: n(m.partZero), l: n(m.loss) };
}
