import { bits, n } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

export const words = {
  title: '학습하는 신경망의 세 순간',
  try: '신경망이 사진 한 장을 보고 확률 100%를 답 다섯 개에 나눕니다. 정답은 5번입니다. 중반까지 제곱 오차와 엔트로피 가운데 어느 쪽이 더 큰 비율로 줄어들지 먼저 정하고 재생해 보십시오.',
  labels: { t: '학습 진행도' },
  chart: (m: Model) =>
    `클래스 5개의 확률 막대와 그 아래 세 값의 곡선. 학습 진행도 ${n(m.t)}, 정답인 5번 클래스의 확률 ${n(m.right)}, 엔트로피 ${bits(m.entropy)}`,
  time: (t: number) => `학습 진행도 ${n(t)} (0은 초반, 1은 중반, 2는 후반)`,
  y: '신경망이 매긴 확률',
  left: '처음을 100%로 볼 때 남은 양',
  right: '정답',
  target: '여기가 1이면 완벽',
  three: '세 순간',
  moments: ['초반', '중반', '후반'],
  jump: (moment: string, t: number) => `${moment}, t = ${t}`,
  play: '재생',
  pause: '멈춤',
  step: '한 단계',
  entropy: '엔트로피',
  crossEntropy: '교차 엔트로피',
  squaredError: '제곱 오차',
  /** What is left of a quantity, as a part of what it was at the start. */
  ofStart: (share: number) => `처음의 ${Math.round(share * 100)}%`,
  phase: (m: Model): string =>
    Math.max(...m.p) < 0.25
      ? '막대의 높이가 아직 고른 편입니다. 신경망이 아는 것이 적습니다.'
      : m.right < 0.6
        ? '정답을 가장 높게 보지만 아직 많이 망설입니다.'
        : '정답 쪽으로 뚜렷이 기울었습니다. 그래도 불확실성이 꽤 남아 있습니다.',
  says: (m: Model) =>
    `학습 진행도 ${n(m.t)}, 정답의 확률 ${n(m.right)}, 엔트로피 ${bits(m.entropy)}, 교차 엔트로피 ${bits(m.crossEntropy)}, 제곱 오차 ${n(m.squaredError)}입니다.`,
  spoken: (m: Model) =>
    `제곱 오차는 클래스마다 확률과 정답의 차이를 제곱해 더한 값, ${n(m.squaredError)}입니다. 엔트로피는 ${bits(m.entropy)}입니다. 교차 엔트로피는 정답의 확률 ${n(m.right)}에 밑이 2인 로그를 취하고 마이너스를 붙인 값, ${bits(m.crossEntropy)}입니다.`,
  table: {
    class: '클래스',
    label: '정답 y',
    p: '확률 ŷ',
    square: '(ŷ\u00a0−\u00a0y)²',
    part: '−ŷ log₂ ŷ (비트)',
    sum: '합',
  },
};
export type Words = typeof words;
