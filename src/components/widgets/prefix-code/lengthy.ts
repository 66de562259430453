import { derive, type Model } from './model.ts';

const code = (...codewords: string[]) =>
  derive({ weights: [8, ...codewords.slice(1).map(() => 1)], codewords, message: '' });

/** Codes of which the longest sentences are said; they hold the room of the others. */
export const lengthy: readonly Model[] = [
  code('0', '10', '110', '111'),
  code('00', '01', '10', '110'),
  code('0', '01', '0111'),
  code('0', '01', '10', '11001'),
  code('01', '01', '1'),
  code('1', '0'),
  code('0', '1', '00', '000'),
];
