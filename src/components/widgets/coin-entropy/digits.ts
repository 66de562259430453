import { formatProbability } from '../../../i18n/number.ts';
import { digits } from '../../kit/words/sum-of.ts';
import type { Model } from './model.ts';

/** The probabilities of heads and of tails. */
export const sides = ({ p, complement }: Model) =>
  [
    formatProbability(p, digits, true, complement),
    formatProbability(complement, digits, true, p),
  ] as const;
