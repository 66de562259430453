import { chance, inUnit } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

const amount = (x: number, m: Model) => inUnit(x, m.unit);

export const words = {
  title: '분포의 모양과 엔트로피',
  try: '막대를 끌거나 막대의 비를 적고, 막대를 더하거나 빼 보십시오.',
  labels: { weights: '막대의 비', base: '로그의 밑' },
  chart: (m: Model) =>
    `결과 ${m.p.length}개의 확률 막대와, 막대를 눕힌 블록. 너비는 확률, 높이는 정보량입니다. 수면의 높이가 엔트로피 ${amount(m.entropy, m)}, 천장이 ${amount(m.maxEntropy, m)}입니다`,
  y: '확률',
  height: (unit: string) => `높이: 정보량, ${unit}`,
  width: '너비: 확률',
  outcome: (name: string) => `결과 ${name}`,
  bar: (name: string, p: number) => `결과 ${name}, 확률 ${chance(p, 3)}`,
  weightOf: (name: string) => `결과 ${name}의 비`,
  allZero: '막대의 비가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  presets: '출발점',
  uniform: '모두 같음',
  oneHot: '하나만 확실',
  four: '강의의 네 글자',
  six: '비슷한 여섯',
  count: '막대 수',
  add: '막대 더하기',
  remove: '막대 빼기',
  entropy: '엔트로피',
  maxEntropy: '최댓값 log n',
  perplexity: '퍼플렉시티',
  says: (m: Model) =>
    `결과 ${m.p.length}개, 엔트로피 ${amount(m.entropy, m)}, 최댓값 ${amount(m.maxEntropy, m)}입니다.`,
  spoken: (m: Model) =>
    `엔트로피는 결과마다 확률과 정보량을 곱해 모두 더한 값, ${amount(m.entropy, m)}입니다.`,
  /** What is to be said of the least and of the largest entropy. */
  meaning: '퍼플렉시티는 높이가 같은 막대 몇 개만큼 불확실한지를 나타냅니다.',
  certain: '한 결과가 확실하므로 남은 불확실성이 없습니다.',
  largest: '확률이 모두 같아 수면이 천장 log n에 닿았습니다.',
  table: {
    outcome: '결과',
    p: '확률',
    information: (unit: string) => `정보량(${unit})`,
    part: (unit: string) => `평균에 더하는 몫(${unit})`,
  },
};
export type Words = typeof words;
