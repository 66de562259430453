import type { Parsed } from '../../kit/state/parse-number.ts';
import { choice, defineState, number, text } from '../../kit/state/state.ts';

/** Letters, as they are typed: a longer text makes an address that servers refuse. */
export const longest = 200;

/** Composed (NFC), on one line and without halves of characters, which no address can carry. */
export const tidy = (typed: string): string =>
  typed
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');

export const lengthOf = (typed: string): number => [...tidy(typed)].length;

const sentence = text({
  default: '내일은 비가 올까요? Will it rain?',
  maxLength: longest,
});

/** How many letters the model looks back, the text that it reads, and whether a Hangul syllable is one letter or its jamo. */
export const state = defineState({
  order: number({ min: 0, max: 4, whole: true, default: 2 }),
  text: {
    ...sentence,
    parse(typed: string): Parsed<string> {
      const value = tidy(typed);
      if (value === '') return { ok: false, why: 'empty' };
      return lengthOf(value) > longest ? { ok: false, why: 'above' } : { ok: true, value };
    },
    examples: (random: () => number) =>
      [...sentence.default].slice(0, 1 + Math.floor(random() * 20)).join(''),
  },
  unit: choice(['syllable', 'jamo']),
});
