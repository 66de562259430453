import type { Parsed } from '../../kit/state/parse-number.ts';
import { choice, defineState, text } from '../../kit/state/state.ts';

/** Characters; a longer text makes an address that servers refuse. */
export const longest = 1000;

/** Composed (NFC), with plain line ends and without halves of characters, which no address can carry. */
export const tidy = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');

export const lengthOf = (typed: string): number => [...tidy(typed)].length;

const sentence = text({
  default: '간장 공장 공장장은 강 공장장이고 된장 공장 공장장은 공 공장장이다',
  maxLength: longest,
});

/** Any text, and whether a Hangul syllable counts as one symbol or as its jamo. */
export const state = defineState({
  text: {
    ...sentence,
    parse: (typed: string): Parsed<string> =>
      lengthOf(typed) > longest ? { ok: false, why: 'above' } : { ok: true, value: tidy(typed) },
  },
  unit: choice(['syllable', 'jamo']),
});
