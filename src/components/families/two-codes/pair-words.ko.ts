import { nameOf } from '../../kit/words/letters.ts';

/** What every figure says that compares what is true with what is believed. */
export const pairWords = {
  width: '너비: 실제 확률',
  belief: '띠: 믿는 확률',
  border: (of: 'p' | 'q', i: number) => `${of}의 ${nameOf(i)}와 ${nameOf(i + 1)} 사이의 경계`,
  paid: '더 내는 몫',
  saved: '아끼는 몫',
  allZero: '확률의 비가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  count: '블록 수',
  add: '블록 더하기',
  remove: '블록 빼기',
  labels: { p: '실제 확률 p', q: '믿는 확률 q' },
  inNumbers: '확률 입력과 계산식',
};
export type PairWords = typeof pairWords;

/** Heads of the table of TwoCodes whose blocks are as high as q's code is long. */
export const codesTable = {
  outcome: '결과',
  p: 'p(너비)',
  q: 'q',
  own: '−log₂\u00a0p(비트)',
  other: '−log₂\u00a0q(높이, 비트)',
  share: '−p\u00a0log₂\u00a0q(넓이, 비트)',
  sum: '합',
};
export type CodesTable = typeof codesTable;
