import { formatNumber, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import type { Model } from './model.ts';

const n = (x: number, digits = 3) => formatNumber(x, digits);
const percent = (x: number) => `${Math.round(x * 100)}`;

interface SnapshotStrings {
  title: string;
  try: string;
  labels: { t: string };
  chart: (m: Model) => string;
  time: (t: number) => string;
  y: string;
  class: string;
  x: string;
  left: string;
  right: string;
  target: string;
  moments: readonly [string, string, string];
  jump: (moment: string, t: number) => string;
  play: string;
  pause: string;
  step: string;
  entropy: string;
  crossEntropy: string;
  squaredError: string;
  ofStart: (share: number) => string;
  phase: (m: Model) => string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  table: { class: string; label: string; p: string; square: string; part: string; sum: string };
}

export const strings: Strings<SnapshotStrings> = {
  ko: {
    title: '학습하는 신경망의 세 순간',
    try: '재생하기 전에 예상해 보십시오. 중반까지 제곱 오차와 엔트로피 가운데 어느 쪽이 더 큰 비율로 줄어듭니까?',
    labels: { t: '학습 진행도' },
    chart: (m) =>
      `클래스 5개의 확률 막대와 그 아래 세 값의 곡선. 학습 진행도 ${n(m.t)}, 정답인 5번 클래스의 확률 ${n(m.p[4] as number)}, 엔트로피 ${n(m.entropy)}비트`,
    time: (t) => `학습 진행도 ${n(t)} (0은 초반, 1은 중반, 2는 후반)`,
    y: '신경망이 매긴 확률',
    class: '클래스',
    x: '학습 진행도',
    left: '처음을 100%로 볼 때 남은 양',
    right: '정답',
    target: '여기가 1이면 완벽',
    moments: ['초반', '중반', '후반'],
    jump: (moment, t) => `${moment}, t = ${t}`,
    play: '재생',
    pause: '멈춤',
    step: '한 단계',
    entropy: '엔트로피',
    crossEntropy: '교차 엔트로피',
    squaredError: '제곱 오차',
    ofStart: (share) => `처음의 ${percent(share)}%`,
    phase: (m) =>
      Math.max(...m.p) < 0.25
        ? '막대의 높이가 아직 고른 편입니다. 신경망이 아는 것이 적습니다.'
        : (m.p[4] as number) < 0.6
          ? '정답을 가장 높게 보지만 아직 많이 망설입니다.'
          : '정답 쪽으로 뚜렷이 기울었습니다. 그래도 불확실성이 꽤 남아 있습니다.',
    says: (m) =>
      `학습 진행도 ${n(m.t)}, 정답의 확률 ${n(m.p[4] as number)}, 엔트로피 ${n(m.entropy)}비트, 교차 엔트로피 ${n(m.crossEntropy)}비트, 제곱 오차 ${n(m.squaredError)}입니다.`,
    spoken: (m) =>
      `제곱 오차는 클래스마다 확률과 정답의 차이를 제곱해 더한 값, ${n(m.squaredError)}입니다. 엔트로피는 ${n(m.entropy)}비트입니다. 교차 엔트로피는 정답의 확률 ${n(m.p[4] as number)}에 밑이 2인 로그를 취하고 마이너스를 붙인 값, ${n(m.crossEntropy)}비트입니다.`,
    table: {
      class: '클래스',
      label: '정답 y',
      p: '확률 ŷ',
      square: '(ŷ\u00a0−\u00a0y)²',
      part: '−ŷ log₂ ŷ (비트)',
      sum: '합',
    },
  },
  en: {
    title: 'Three moments of a network in training',
    try: 'Before you press play, predict: from the start to midway, which loses the larger share, the squared error or the entropy?',
    labels: { t: 'Progress of training' },
    chart: (m) =>
      `Bars of the probabilities of five classes, and below them the curves of three numbers. Progress of training ${n(m.t)}; the right class, class 5, has probability ${n(m.p[4] as number)}; the entropy is ${withUnit(n(m.entropy), 'bits', 'en')}`,
    time: (t) => `progress of training ${n(t)} (0 early, 1 midway, 2 late)`,
    y: 'probability given by the network',
    class: 'class',
    x: 'progress of training',
    left: 'what is left of the start (100%)',
    right: 'right',
    target: 'perfect: 1 here',
    moments: ['early', 'midway', 'late'],
    jump: (moment, t) => `${moment}, t = ${t}`,
    play: 'Play',
    pause: 'Pause',
    step: 'One step',
    entropy: 'Entropy',
    crossEntropy: 'Cross entropy',
    squaredError: 'Squared error',
    ofStart: (share) => `${percent(share)}% of the start`,
    phase: (m) =>
      Math.max(...m.p) < 0.25
        ? 'The bars are still fairly even: the network knows little.'
        : (m.p[4] as number) < 0.6
          ? 'The right class leads, but the network is still very undecided.'
          : 'The network now clearly favours the right class, yet much doubt is left.',
    says: (m) =>
      `Progress ${n(m.t)}: probability of the right class ${n(m.p[4] as number)}, entropy ${withUnit(n(m.entropy), 'bits', 'en')}, cross entropy ${withUnit(n(m.crossEntropy), 'bits', 'en')}, squared error ${n(m.squaredError)}.`,
    spoken: (m) =>
      `The squared error adds the squared differences of output and label: ${n(m.squaredError)}. The entropy is ${withUnit(n(m.entropy), 'bits', 'en')}. The cross entropy is minus the logarithm of the probability of the right class, ${n(m.p[4] as number)}: ${withUnit(n(m.crossEntropy), 'bits', 'en')}.`,
    table: {
      class: 'Class',
      label: 'Label y',
      p: 'Output ŷ',
      square: '(ŷ\u00a0−\u00a0y)²',
      part: '−ŷ log₂ ŷ (bits)',
      sum: 'Sum',
    },
  },
};
