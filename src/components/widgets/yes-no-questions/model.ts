import { huffmanAverageLength, huffmanCodeLengths } from '../../../lib/entropy/huffman.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** What it takes to find one of n equally likely numbers: the information, and the questions of the best play. */
export function derive({ n }: Values<typeof state.fields>) {
  // The best questions are the branches of Huffman's tree for n equal weights; a codeword is a series of answers.
  const equal = Array.from({ length: n }, () => 1);
  const lengths = huffmanCodeLengths(equal);
  return {
    n,
    /** log₂ n, as the information of one of them. */
    information: selfInformation(1 / n, 2),
    average: huffmanAverageLength(equal),
    fewest: Math.min(...lengths),
    most: Math.max(...lengths),
  };
}
export type Model = ReturnType<typeof derive>;
