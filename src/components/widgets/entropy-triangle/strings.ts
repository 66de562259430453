import { formatNumber, formatProbability, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import type { Model } from './model.ts';

const n = (x: number) => formatProbability(x);
const bits = (x: number, lang: 'ko' | 'en') => withUnit(formatNumber(x), 'bits', lang);
const list = (m: Model) => m.p.map(n).join(', ');

interface TriangleStrings {
  title: string;
  try: string;
  labels: { weights: string };
  chart: (m: Model) => string;
  legend: string;
  edge: string;
  handle: string;
  at: (m: Model) => string;
  weightOf: (name: string) => string;
  allZero: string;
  presets: string;
  centre: string;
  edgeMiddle: string;
  corner: string;
  lecture: string;
  entropy: string;
  maxEntropy: string;
  note: (m: Model) => string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  table: { outcome: string; p: string; information: string; part: string; sum: string };
}

export const strings: Strings<TriangleStrings> = {
  ko: {
    title: '결과가 셋인 분포의 지도',
    try: '삼각형의 점 하나가 분포 하나입니다. 엔트로피가 1비트인 분포는 어디에 모여 있습니까? 예상한 다음 점을 끌어 보십시오.',
    labels: { weights: '가중치' },
    chart: (m) =>
      `결과 a, b, c의 확률을 나타내는 삼각형과 엔트로피의 등고선. 지금 확률 ${list(m)}, 엔트로피 ${bits(m.entropy, 'ko')}`,
    legend:
      '한 변에서 멀수록 마주 보는 꼭짓점의 결과가 나올 확률이 큽니다. 숫자는 등고선의 엔트로피(비트)입니다.',
    edge: 'c가 없는 변: 동전 하나',
    handle: '분포',
    at: (m) => `확률 a ${n(m.p[0] as number)}, b ${n(m.p[1] as number)}, c ${n(m.p[2] as number)}`,
    weightOf: (name) => `결과 ${name}의 가중치`,
    allZero: '가중치가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
    presets: '눈여겨볼 곳',
    centre: '한가운데',
    edgeMiddle: '변의 가운데',
    corner: '꼭짓점',
    lecture: '4 : 2 : 1',
    entropy: '엔트로피',
    maxEntropy: '최댓값 log₂ 3',
    note: (m) =>
      m.possible === 1
        ? '꼭짓점에서는 한 결과가 확실하므로 엔트로피가 0비트입니다.'
        : m.possible === 2
          ? '변 위에서는 두 결과만 가능합니다. 동전 하나와 같아서 1비트를 넘지 못합니다.'
          : m.uniform
            ? '한가운데에서는 셋이 모두 같아 엔트로피가 가장 큽니다.'
            : '한가운데로 갈수록 엔트로피가 커집니다.',
    says: (m) => `${strings.ko.at(m)}, 엔트로피 ${bits(m.entropy, 'ko')}입니다.`,
    spoken: (m) =>
      `엔트로피는 결과마다 확률과 정보량을 곱해 모두 더한 값, ${bits(m.entropy, 'ko')}입니다.`,
    table: {
      outcome: '결과',
      p: '확률',
      information: '정보량(비트)',
      part: '평균에 더하는 몫(비트)',
      sum: '합',
    },
  },
  en: {
    title: 'A map of distributions over three outcomes',
    try: 'Every point of the triangle is a distribution. Where are those of exactly 1 bit? Predict, then drag the point.',
    labels: { weights: 'Weights' },
    chart: (m) =>
      `Triangle of the probabilities of outcomes a, b and c with contour lines of the entropy. Now probabilities ${list(m)}, entropy ${bits(m.entropy, 'en')}`,
    legend:
      'The farther from an edge, the likelier the outcome of the opposite corner. The numbers on the lines are entropies in bits.',
    edge: 'without c: a coin',
    handle: 'Distribution',
    at: (m) =>
      `probabilities a ${n(m.p[0] as number)}, b ${n(m.p[1] as number)}, c ${n(m.p[2] as number)}`,
    weightOf: (name) => `Weight of outcome ${name}`,
    allZero: 'The weights cannot all be 0; at least one must be above 0.',
    presets: 'Places to see',
    centre: 'Centre',
    edgeMiddle: 'Middle of an edge',
    corner: 'Corner',
    lecture: '4 : 2 : 1',
    entropy: 'Entropy',
    maxEntropy: 'Largest possible, log₂ 3',
    note: (m) =>
      m.possible === 1
        ? 'At a corner one outcome is certain: 0 bits.'
        : m.possible === 2
          ? 'On an edge only two outcomes are possible: a coin, never above 1 bit.'
          : m.uniform
            ? 'In the centre all three are equal: the largest entropy.'
            : 'The entropy grows towards the centre.',
    says: (m) => `${strings.en.at(m)}: entropy ${bits(m.entropy, 'en')}.`,
    spoken: (m) =>
      `The entropy is the sum over the three outcomes of probability times information: ${bits(m.entropy, 'en')}.`,
    table: {
      outcome: 'Outcome',
      p: 'Probability',
      information: 'Information (bits)',
      part: 'Contribution (bits)',
      sum: 'Sum',
    },
  },
};
