import type { Parsed } from '../../kit/state/parse-number.ts';
import { codewords, defineState, text, weights } from '../../kit/state/state.ts';

export const codeword = /^[01]{1,16}$/;
export const longest = 200;

/** A message of 0s and 1s, empty or not, without the blanks between its codewords. */
export const bareMessage = (typed: string): string => typed.replace(/\s/g, '');
export const isMessage = (bare: string): boolean => /^[01]*$/.test(bare);

/** The reader's own code: 2 to 8 symbols with weights, a codeword for each, and a message to decode. */
export const state = defineState(
  {
    weights: weights({ min: 2, max: 8, default: [4, 2, 1, 1] }),
    codewords: codewords({
      default: ['0', '10', '110', '111'],
      min: 2,
      max: 8,
      pattern: codeword,
    }),
    message: {
      ...text({ default: '0101100111', maxLength: longest }),
      parse: (typed: string): Parsed<string> => {
        const bare = bareMessage(typed);
        if (bare.length > longest) return { ok: false, why: 'above' };
        return isMessage(bare) ? { ok: true, value: bare } : { ok: false, why: 'not-a-number' };
      },
      examples: (random: () => number) =>
        Array.from({ length: Math.floor(random() * 24) }, () => (random() < 0.5 ? '0' : '1')).join(
          '',
        ),
    },
  },
  // One codeword for each weight: used together, or both refused.
  (values, given) =>
    values.weights.length === values.codewords.length
      ? { values }
      : {
          values: {
            ...values,
            weights: [4, 2, 1, 1],
            codewords: ['0', '10', '110', '111'],
          },
          refused: ['weights', 'codewords'].filter((name) => given.has(name)),
        },
);
