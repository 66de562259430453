import { probabilityOf, scores } from '../../../lib/learning/softmax.ts';
import { lowered } from '../../../lib/numeric/raised.ts';

/**
 * Softmax of a figure's few classes, digit by digit that of the library, without its way for long lists: that weighs as
 * much as the rest.
 */
export function sharesOf(logits: readonly number[], temperature = 1): readonly number[] {
  const found = scores(logits, temperature);
  return logits.map((_, i) => lowered(probabilityOf(found, i)));
}
