import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

/** The probabilities of heads and of tails. */
export const sides = ({ p, complement }: Model) =>
  [formatProbability(p, 4, false, complement), formatProbability(complement, 4, false, p)] as const;
/** The digits of what adds up to the entropy. */
export const digitsOf = (m: Model) => digitsFor(3, [m.entropy, m.partHeads, m.partTails]);

export const toThatMany = (digits: number) => (x: number) => formatNumber(x, digits, true);
