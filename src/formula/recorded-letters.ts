import record from './recorded-letters.json' with { type: 'json' };

type Part = 'read' | 'kept';
type Lang = 'ko' | 'en';

/**
 * What the prose of the course costs a letter, in bits: a language model by counting, by how many letters it looks back,
 * for what it has read and for what was kept back from it; and brotli, which has read the same before it packs the latter.
 * A test of the figure `next-letter` computes all of it again.
 */
export const recordedLetters: {
  readonly model: Readonly<Record<Part, Readonly<Record<Lang, readonly number[]>>>>;
  readonly brotli: Readonly<Record<Lang, number>>;
} = record;

const known = <T>(where: string, of: Readonly<Record<string, T>>, name: string): T => {
  const found = Object.entries(of).find(([key]) => key === name)?.[1];
  if (found === undefined)
    throw new RangeError(
      `${where}: there is no "${name}", there are ${Object.keys(of).join(', ')}.`,
    );
  return found;
};

/** Bits a letter by how many letters the model looks back, from 0 on: `letterLoss("kept", "en")[2]`. */
export const letterLoss = (part: string, lang: string): readonly number[] =>
  known('letterLoss', known('letterLoss', recordedLetters.model, part), lang);

/** Bits a letter that brotli needs for what was kept back, once it has packed what the model has read. */
export const packedLetter = (lang: string): number =>
  known('packedLetter', recordedLetters.brotli, lang);
