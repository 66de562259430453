import { formatNumber, formatProbability, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import type { Model } from './model.ts';

const n = (x: number, digits = 3) => formatNumber(x, digits);

interface DistributionStrings {
  title: string;
  try: string;
  labels: { weights: string; base: string };
  chart: (m: Model) => string;
  y: string;
  x: string;
  outcome: (name: string) => string;
  weight: string;
  bar: (name: string, p: number) => string;
  weightOf: (name: string) => string;
  presets: string;
  uniform: string;
  oneHot: string;
  four: string;
  six: string;
  add: string;
  remove: string;
  count: string;
  entropy: string;
  maxEntropy: string;
  perplexity: string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  note: (m: Model) => string | undefined;
  table: {
    outcome: string;
    p: string;
    information: (unit: string) => string;
    part: (unit: string) => string;
  };
  allZero: string;
}

const isUniform = (m: Model) => m.p.every((x) => x === m.p[0]);
const isCertain = (m: Model) => m.entropy === 0;

export const strings: Strings<DistributionStrings> = {
  ko: {
    title: '분포의 모양과 엔트로피',
    try: '높이가 같은 막대 다섯 개에 아주 낮은 막대를 하나 더하면 엔트로피가 얼마나 커집니까? 예상한 다음, 막대를 끌거나 가중치를 적어 확인해 보십시오.',
    labels: { weights: '가중치', base: '로그의 밑' },
    chart: (m) =>
      `결과 ${m.p.length}개의 확률 막대그래프. 엔트로피 ${withUnit(n(m.entropy), m.unit, 'ko')}`,
    y: '확률',
    x: '결과',
    outcome: (name) => `결과 ${name}`,
    weight: '가중치',
    bar: (name, p) => `결과 ${name}, 확률 ${formatProbability(p)}`,
    weightOf: (name) => `결과 ${name}의 가중치`,
    presets: '출발점',
    uniform: '모두 같음',
    oneHot: '하나만 확실',
    four: '강의의 네 글자',
    six: '비슷한 여섯',
    add: '막대 더하기',
    remove: '막대 빼기',
    count: '막대 수',
    entropy: '엔트로피',
    maxEntropy: '최댓값 log n',
    perplexity: '퍼플렉시티',
    says: (m) =>
      `결과 ${m.p.length}개, 엔트로피 ${withUnit(n(m.entropy), m.unit, 'ko')}, 최댓값 ${withUnit(n(m.maxEntropy), m.unit, 'ko')}입니다.`,
    spoken: (m) =>
      `엔트로피는 결과마다 확률과 정보량을 곱해 모두 더한 값, ${withUnit(n(m.entropy), m.unit, 'ko')}입니다.`,
    note: (m) =>
      isCertain(m)
        ? '한 결과가 확실하므로 남은 불확실성이 없습니다.'
        : isUniform(m)
          ? '확률이 모두 같아 최댓값 log n에 닿았습니다.'
          : undefined,
    table: {
      outcome: '결과',
      p: '확률',
      information: (u) => `정보량(${u})`,
      part: (u) => `평균에 더하는 몫(${u})`,
    },
    allZero: '가중치가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  },
  en: {
    title: 'The shape of a distribution and its entropy',
    try: 'Add a very small sixth bar to five equal ones: how much does the entropy rise? Predict, then drag the bars or type weights.',
    labels: { weights: 'Weights', base: 'Base of the logarithm' },
    chart: (m) =>
      `Bar chart of the probabilities of ${m.p.length} outcomes. Entropy ${withUnit(n(m.entropy), m.unit, 'en')}`,
    y: 'probability',
    x: 'outcome',
    outcome: (name) => `Outcome ${name}`,
    weight: 'weight',
    bar: (name, p) => `outcome ${name}, probability ${formatProbability(p)}`,
    weightOf: (name) => `Weight of outcome ${name}`,
    presets: 'Start from',
    uniform: 'All equal',
    oneHot: 'One certain',
    four: 'The four symbols',
    six: 'Six, nearly equal',
    add: 'Add a bar',
    remove: 'Remove a bar',
    count: 'Number of bars',
    entropy: 'Entropy',
    maxEntropy: 'Largest possible, log n',
    perplexity: 'Perplexity',
    says: (m) =>
      `${m.p.length} outcomes, entropy ${withUnit(n(m.entropy), m.unit, 'en')} of at most ${withUnit(n(m.maxEntropy), m.unit, 'en')}.`,
    spoken: (m) =>
      `The entropy is the sum over all outcomes of probability times information: ${withUnit(n(m.entropy), m.unit, 'en')}.`,
    note: (m) =>
      isCertain(m)
        ? 'One outcome is certain: no uncertainty is left.'
        : isUniform(m)
          ? 'All are equal: this is the largest value, log n.'
          : undefined,
    table: {
      outcome: 'Outcome',
      p: 'Probability',
      information: (u) => `Information (${u})`,
      part: (u) => `Contribution (${u})`,
    },
    allZero: 'The weights cannot all be 0; at least one must be above 0.',
  },
};
