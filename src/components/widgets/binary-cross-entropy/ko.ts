import { bits, chance, n } from '../../../i18n/numbers.ko.ts';
import { digits } from '../../kit/words/sum-of.ts';
import type { Model } from './model.ts';

export const words = {
  title: '예측 하나의 이진 교차 엔트로피',
  try: '아래의 레이블 점을 0.8로 옮긴 다음, 예측값을 움직여 손실을 되도록 작게 만들어 보십시오.',
  labels: { label: '레이블', prediction: '예측값' },
  chart: (m: Model) =>
    `예측값에 따른 손실. 지금 레이블 ${chance(m.label)}, 예측값 ${chance(m.prediction)}, 손실 ${bits(m.loss)}`,
  y: '손실, 비트',
  /** What stands before and after y = 0, y = 1. */
  ifLabel: ['', '이면'],
  labelAt: (y: string) => `레이블 ${y}`,
  beyond: (loss: number) => (loss === Infinity ? '끝없이 큽니다' : bits(loss, 3, true)),
  predicted: (p: number) => `예측값 ${chance(p)}`,
  labelled: (y: number) => `레이블 ${chance(y)}`,
  right: '맞은 만큼',
  wrong: '틀린 만큼',
  loss: '손실',
  predictionEntropy: '예측값의 엔트로피',
  labelEntropy: '레이블의 엔트로피',
  squaredError: '제곱 오차',
  presets: '예시',
  /** What is to be seen in this state. */
  note: (m: Model) => {
    const hard = m.label === 0 || m.label === 1;
    if (m.loss === Infinity)
      return hard
        ? `정답의 확률을 0으로 보았습니다. 확신하면서 틀렸으므로 손실이 끝없이 큽니다.`
        : `일어날 수 있는 답의 확률을 0으로 보았습니다. 그래서 손실이 끝없이 큽니다.`;
    if (hard) return `손실은 맞은 만큼에 −log₂를 취한 값입니다: −log₂ ${chance(m.amountRight, 3)}.`;
    return m.label === m.prediction
      ? '예측값이 레이블과 같습니다. 손실도 레이블의 엔트로피와 같습니다.'
      : `두 곡선을 ${chance(m.label, 3)} 대 ${chance(1 - m.label, 3)} 비율로 섞은 값이며, 맞은 만큼의 −log₂가 아닙니다.`;
  },
  says: (m: Model) =>
    m.loss === Infinity
      ? `레이블 ${chance(m.label)}, 예측값 ${chance(m.prediction)}. 손실이 끝없이 큽니다.`
      : `레이블 ${chance(m.label)}, 예측값 ${chance(m.prediction)}, 손실 ${bits(m.loss)}입니다.`,
  spoken: (m: Model) =>
    `손실은 레이블이 1인 쪽의 몫 ${bits(m.partOne, digits)}와 0인 쪽의 몫 ${bits(m.partZero, digits)}를 더한 값, ${bits(m.loss, digits)}입니다. 제곱 오차는 ${n(m.squaredError)}입니다.`,
  table: {
    answer: '답',
    label: '레이블',
    prediction: '예측값',
    cost: '이 답이면 드는 손실(비트)',
    part: '손실에 더하는 몫(비트)',
    yes: '1',
    no: '0',
    sum: '합',
  },
};
export type Words = typeof words;
