import { bits, chance } from '../../../i18n/numbers.ko.ts';
import { digits } from '../../kit/words/sum-of.ts';
import type { Model } from './model.ts';

export const words = {
  title: '동전 하나의 엔트로피',
  try: '점을 좌우로 끌면서, 같은 걸음마다 높이가 얼마나 달라지는지 보십시오.',
  labels: { p: '앞면의 확률' },
  chart: (m: Model) =>
    `앞면의 확률에 따른 엔트로피 곡선. 지금 확률 ${chance(m.p)}, 엔트로피 ${bits(m.entropy)}`,
  x: '앞면이 나올 확률',
  y: '엔트로피, 비트',
  peak: `가장 불확실할 때: ${bits(1)}`,
  entropy: '엔트로피',
  heads: '앞면의 정보량',
  tails: '뒷면의 정보량',
  says: (m: Model) =>
    `앞면의 확률 ${chance(m.p)}, 엔트로피 ${bits(m.entropy)}입니다.${m.p === 0 || m.p === 1 ? ' 결과가 정해져 있습니다.' : ''}`,
  spoken: (m: Model) =>
    `엔트로피는 앞면의 몫 ${bits(m.partHeads, digits)}와 뒷면의 몫 ${bits(m.partTails, digits)}를 더한 값, ${bits(m.entropy, digits)}입니다.`,
  probability: (p: number) => `앞면의 확률 ${chance(p)}`,
  /** What is to be seen at this probability. */
  note: (p: number) => {
    const [often, rare] = p > 0.5 ? ['앞면', '뒷면'] : ['뒷면', '앞면'];
    if (p === 0.5) return '앞뒤를 전혀 짐작할 수 없습니다. 엔트로피가 가장 큽니다.';
    return p === 0 || p === 1
      ? `언제나 ${often}이므로 엔트로피는 ${bits(0)}입니다(0\u00a0log\u00a00\u00a0=\u00a00으로 약속). 나올 수 없는 ${rare}의 정보량은 한없이 큽니다.`
      : `${rare}이 더 드뭅니다. 그래서 나오면 더 많은 것을 알려 줍니다.`;
  },
  table: {
    side: '면',
    p: '확률',
    information: '정보량(비트)',
    part: '평균에 더하는 몫(비트)',
    heads: '앞면',
    tails: '뒷면',
    sum: '합',
  },
};
export type Words = typeof words;
