import { formatNumber, formatProbability, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import { digitsOf } from './formula.ts';
import type { Model } from './model.ts';

const n = (x: number, digits = 3) => formatNumber(x, digits);
const bits = (x: number, digits = 3) => withUnit(n(x, digits), 'bits', 'en');
const chance = (p: number) => formatProbability(p, 4);

interface CoinStrings {
  title: string;
  try: string;
  labels: { p: string };
  chart: (m: Model) => string;
  x: string;
  y: string;
  peak: string;
  entropy: string;
  heads: string;
  tails: string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  probability: (p: number) => string;
  /** What is to be seen at this probability. */
  note: (p: number) => string;
  table: {
    side: string;
    p: string;
    information: string;
    part: string;
    heads: string;
    tails: string;
    sum: string;
  };
}

export const strings: Strings<CoinStrings> = {
  ko: {
    title: '동전 하나의 엔트로피',
    try: '점을 좌우로 끌기 전에 예상해 보십시오. 앞면의 확률을 50%에서 40%로 낮출 때와 10%에서 0%로 낮출 때 가운데 언제 엔트로피가 더 많이 줄어듭니까?',
    labels: { p: '앞면의 확률' },
    chart: (m) =>
      `앞면의 확률에 따른 엔트로피 곡선. 지금 확률 ${chance(m.p)}, 엔트로피 ${n(m.entropy)}비트`,
    x: '앞면이 나올 확률',
    y: '엔트로피, 비트',
    peak: '가장 불확실할 때: 1비트',
    entropy: '엔트로피',
    heads: '앞면의 정보량',
    tails: '뒷면의 정보량',
    says: (m) =>
      `앞면의 확률 ${chance(m.p)}, 엔트로피 ${n(m.entropy)}비트입니다.${m.p === 0 || m.p === 1 ? ' 결과가 정해져 있습니다.' : ''}`,
    spoken: (m) =>
      `엔트로피는 앞면의 몫 ${n(m.partHeads, digitsOf(m))}비트와 뒷면의 몫 ${n(m.partTails, digitsOf(m))}비트를 더한 값, ${n(m.entropy, digitsOf(m))}비트입니다.`,
    probability: (p) => `앞면의 확률 ${chance(p)}`,
    note: (p) => {
      const [often, rare] = p > 0.5 ? ['앞면', '뒷면'] : ['뒷면', '앞면'];
      if (p === 0.5) return '앞뒤를 전혀 짐작할 수 없습니다. 엔트로피가 가장 큽니다.';
      return p === 0 || p === 1
        ? `언제나 ${often}이므로 엔트로피는 0비트입니다(0\u00a0log\u00a00\u00a0=\u00a00으로 약속). 나올 수 없는 ${rare}의 정보량은 한없이 큽니다.`
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
  },
  en: {
    title: 'The entropy of one coin',
    try: 'Before you drag the point, predict: which lowers the entropy more, going from 50% to 40% or from 10% to 0%?',
    labels: { p: 'Probability of heads' },
    chart: (m) =>
      `Entropy against the probability of heads. Now probability ${chance(m.p)}, entropy ${bits(m.entropy)}`,
    x: 'probability of heads',
    y: 'entropy, bits',
    peak: 'most uncertain: 1 bit',
    entropy: 'Entropy',
    heads: 'Information of heads',
    tails: 'Information of tails',
    says: (m) =>
      `Probability of heads ${chance(m.p)}, entropy ${bits(m.entropy)}.${m.p === 0 || m.p === 1 ? ' The outcome is certain.' : ''}`,
    spoken: (m) =>
      `The entropy is the contribution of heads, ${bits(m.partHeads, digitsOf(m))}, plus that of tails, ${bits(m.partTails, digitsOf(m))}: ${bits(m.entropy, digitsOf(m))}.`,
    probability: (p) => `probability of heads ${chance(p)}`,
    note: (p) => {
      const [often, rare] = p > 0.5 ? ['heads', 'tails'] : ['tails', 'heads'];
      if (p === 0.5) return 'Nothing favours either side: the entropy is at its largest.';
      return p === 0 || p === 1
        ? `It is always ${often}, so the entropy is 0 bits (0\u00a0log\u00a00 counts as 0). The information of ${rare}, which never comes up, has no bound.`
        : `Of the two sides ${rare} is rarer, so it tells more when it comes up.`;
    },
    table: {
      side: 'Side',
      p: 'Probability',
      information: 'Information (bits)',
      part: 'Contribution (bits)',
      heads: 'Heads',
      tails: 'Tails',
      sum: 'Sum',
    },
  },
};
