import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

/** What adds up to the entropy, and before it the entropy: with the digits that show it. */
export const shownSum = (m: Model): readonly string[] => {
  const sum = [m.entropy, ...m.parts];
  return sum.map((x) => formatNumber(x, digitsFor(3, sum), true));
};
