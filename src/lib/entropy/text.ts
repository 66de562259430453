import { refuse, refuseType } from '../check.ts';
import { entropyFromCounts } from './entropy.ts';
import { type Base, checkBase } from './units.ts';

/** What counts as one symbol of a text: a Unicode code point or a byte of its UTF-8 form. */
export type TextUnit = 'codepoint' | 'byte';

/**
 * How often each item occurs, in the order of first occurrence. Of a text the items are its code points.
 *
 * @param items a text, a list or anything else that can be gone through
 * @returns the count of each item, a whole number > 0
 * @throws TypeError if the items cannot be gone through
 */
export function countItems<T>(items: Iterable<T>): Map<T, number> {
  if (typeof items?.[Symbol.iterator] !== 'function')
    refuseType(
      'countItems: items',
      'must be a text or a list',
      items,
      'Give what is to be counted.',
    );
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * Entropy of the symbol frequencies f of a text, per symbol: H = - sum of f log f. Nothing is normalised: a composed and a decomposed letter
 * are different symbols.
 *
 * @param text at least one symbol
 * @param unit 'codepoint' or 'byte' (UTF-8)
 * @param base unit of information: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, log n], n the number of different symbols
 * @throws RangeError or TypeError if the text is empty or unit or base is out of range
 * Source: Shannon, Prediction and Entropy of Printed English (1951), F_1
 */
export function textEntropy(text: string, unit: TextUnit, base: Base): number {
  if (typeof text !== 'string')
    refuseType('textEntropy: text', 'must be a string', text, 'Turn it into one with String().');
  if (text === '')
    refuse('textEntropy: text', 'must have a symbol', text, 'An empty text has no frequencies.');
  if (unit !== 'codepoint' && unit !== 'byte')
    refuse(
      'textEntropy: unit',
      "must be 'codepoint' or 'byte'",
      unit,
      'For other units, count them and use entropyFromCounts().',
    );
  checkBase('textEntropy', base);
  const counts: Map<unknown, number> = countItems<unknown>(
    unit === 'byte' ? new TextEncoder().encode(text) : text,
  );
  return entropyFromCounts([...counts.values()], base);
}
