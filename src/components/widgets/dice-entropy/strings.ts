import { formatNumber, formatProbability, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import type { Model } from './model.ts';

const n = (x: number, digits = 3) => formatNumber(x, digits);
const chance = (p: number) => formatProbability(p, 4);
const bits = (x: number) => withUnit(n(x), 'bits', 'en');

interface DiceStrings {
  title: string;
  try: string;
  labels: { dice: string; face: string; probability: string; throws: string; seed: string };
  chart: (m: Model) => string;
  x: string;
  y: string;
  exact: (p: number) => string;
  exactShort: (p: number) => string;
  observed: (throws: number) => string;
  observedShort: string;
  meanAt: (mean: number) => string;
  presets: string;
  preset: (dice: number, probability?: number) => readonly [string, string];
  diceUnit: string | undefined;
  dice: (count: number) => string;
  none: string;
  probabilityOf: (face: number) => string;
  unused: string;
  probability: (m: Model) => (p: number) => string;
  times: string | undefined;
  throwFirst: string;
  throwAgain: string;
  throwMore: string;
  entropy: string;
  mean: string;
  empirical: string;
  limit: (m: Model) => string | undefined;
  bias: string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  table: { sum: string; p: string; part: string; count: string; share: string; total: string };
}

const only = (m: Model) => m.face > 0 && m.probability === 1;
const never = (m: Model) => m.face > 0 && m.probability === 0;

const throwsText = (throws: number) => (throws === 1 ? 'one throw' : `${n(throws)} throws`);

export const strings: Strings<DiceStrings> = {
  ko: {
    title: '주사위 눈의 합과 그 엔트로피',
    try: '강의의 여섯 가지 설정을 고르기 전에 예상해 보십시오. 한 눈이 잘 나오게 하면 합의 엔트로피는 언제나 줄어듭니까?',
    labels: {
      dice: '주사위 수',
      face: '잘 나오는 눈',
      probability: '그 눈의 확률',
      throws: '던질 횟수',
      seed: '시드',
    },
    chart: (m) =>
      `${m.face ? `눈 ${m.face}의 확률이 ${chance(m.probability)}인` : '공정한'} 주사위 ${m.dice}개의 합의 확률 막대그래프. 엔트로피 ${n(m.entropy)}비트, 평균 ${n(m.mean, 2)}${m.empiricalEntropy === undefined ? '' : `. ${n(m.throws)}번 던진 결과의 엔트로피 ${n(m.empiricalEntropy)}비트`}`,
    x: '눈의 합',
    y: '확률',
    exact: (p) => `정확한 확률 ${formatProbability(p)}`,
    exactShort: (p) => `정확히 ${formatProbability(p)}`,
    observed: (throws) => `가로줄: ${n(throws)}번 던진 결과`,
    observedShort: '던진 결과',
    meanAt: (mean) => `평균 ${n(mean, 2)}`,
    presets: '강의의 설정',
    preset: (dice, p) => [`${dice}개`, p === undefined ? '공정' : `6의 확률 ${p}`],
    diceUnit: '개',
    dice: (count) => `주사위 ${count}개`,
    none: '없음',
    probabilityOf: (face) => (face ? `${face}의 확률` : '그 눈의 확률'),
    unused: '공정하므로 쓰지 않음',
    probability: (m) => (p) => `${m.face ? m.face : '잘 나오는 눈'}의 확률 ${chance(p)}`,
    times: '번',
    throwFirst: '100번 던지기',
    throwAgain: '다시 던지기',
    throwMore: '열 배로',
    entropy: '합의 엔트로피',
    mean: '합의 평균',
    empirical: '던진 결과의 엔트로피',
    limit: (m) =>
      only(m)
        ? `나오는 눈은 ${m.face}뿐이므로 합은 언제나 ${m.dice * m.face}입니다. 결과가 정해져 있어 엔트로피는 0비트입니다.`
        : never(m)
          ? `눈 ${m.face}의 확률이 0이면 나머지 다섯 눈만 똑같은 확률로 나옵니다.`
          : undefined,
    bias: '우연이 섞여 덜 고르므로 평균적으로 정확한 값보다 작습니다. 많이 던질수록 그 차이가 줄어듭니다.',
    says: (m) =>
      `주사위 ${m.dice}개, ${m.face ? `${m.face}의 확률 ${chance(m.probability)}` : '공정'}. 합의 엔트로피 ${n(m.entropy)}비트, 평균 ${n(m.mean, 2)}${m.empiricalEntropy === undefined ? '' : `, ${n(m.throws)}번 던진 결과의 엔트로피 ${n(m.empiricalEntropy)}비트`}입니다.`,
    spoken: (m) =>
      `합 ${m.sums[0]}부터 ${m.sums.at(-1)}까지의 확률마다 밑이 2인 로그를 곱해 모두 더하고 마이너스를 붙이면 ${n(m.entropy)}비트입니다.`,
    table: {
      sum: '합',
      p: '확률',
      part: '평균에 더하는 몫(비트)',
      count: '나온 횟수',
      share: '던진 결과',
      total: '합계',
    },
  },
  en: {
    title: 'The sum of dice and its entropy',
    try: 'Before you pick one of the lecture’s six settings, predict: does loading a face always lower the entropy of the sum?',
    labels: {
      dice: 'Number of dice',
      face: 'Loaded face',
      probability: 'Its probability',
      throws: 'Throws',
      seed: 'Seed',
    },
    chart: (m) =>
      `Bar chart of the probability of each sum of ${m.dice} ${m.dice === 1 ? 'die' : 'dice'}, ${m.face ? `face ${m.face} with probability ${chance(m.probability)}` : 'fair'}. Entropy ${bits(m.entropy)}, mean ${n(m.mean, 2)}${m.empiricalEntropy === undefined ? '' : `. Entropy of ${throwsText(m.throws)} ${bits(m.empiricalEntropy)}`}`,
    x: 'sum of the faces',
    y: 'probability',
    exact: (p) => `exact probability ${formatProbability(p)}`,
    exactShort: (p) => `exact ${formatProbability(p)}`,
    observed: (throws) => `lines: ${throwsText(throws)}`,
    observedShort: 'thrown',
    meanAt: (mean) => `mean ${n(mean, 2)}`,
    presets: 'In the lecture',
    preset: (dice, p) => [`${dice} dice`, p === undefined ? 'fair' : `6 at ${p}`],
    diceUnit: undefined,
    dice: (count) => `${count} ${count === 1 ? 'die' : 'dice'}`,
    none: 'none',
    probabilityOf: (face) => (face ? `Probability of a ${face}` : 'Its probability'),
    unused: 'not used: fair dice',
    probability: (m) => (p) =>
      `probability ${chance(p)} of ${m.face ? `a ${m.face}` : 'the loaded face'}`,
    times: undefined,
    throwFirst: 'Throw 100 times',
    throwAgain: 'Throw again',
    throwMore: 'Ten times as many',
    entropy: 'Entropy of the sum',
    mean: 'Mean of the sum',
    empirical: 'Entropy of the throws',
    limit: (m) =>
      only(m)
        ? `Only ${m.face} comes up, so the sum is always ${m.dice * m.face}. The outcome is certain and the entropy is 0 bits.`
        : never(m)
          ? `Face ${m.face} never comes up; the other five are equally likely.`
          : undefined,
    bias: 'On average below the exact value, since chance makes throws less even; with more throws the gap shrinks.',
    says: (m) =>
      `${m.dice} ${m.dice === 1 ? 'die' : 'dice'}, ${m.face ? `a ${m.face} with probability ${chance(m.probability)}` : 'fair'}. Entropy of the sum ${bits(m.entropy)}, mean ${n(m.mean, 2)}${m.empiricalEntropy === undefined ? '' : `, entropy of ${throwsText(m.throws)} ${bits(m.empiricalEntropy)}`}.`,
    spoken: (m) =>
      `Multiply the probability of each sum from ${m.sums[0]} to ${m.sums.at(-1)} by its logarithm to base 2; minus the total is ${bits(m.entropy)}.`,
    table: {
      sum: 'Sum',
      p: 'Probability',
      part: 'Contribution (bits)',
      count: 'Times thrown',
      share: 'Share of throws',
      total: 'Total',
    },
  },
};
