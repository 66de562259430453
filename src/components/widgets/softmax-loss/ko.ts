import { chance, inUnit, n } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

const nats = (x: number, digits = 3, fixed = false) => inUnit(x, 'nats', digits, fixed);

export const words = {
  title: '로짓에서 손실과 기울기까지',
  try: '한 단계씩 내려가며 화살표가 짧아지는 것을 보십시오. 그런 다음 레이블 스무딩을 0.1로 두고 계속 내려가 보십시오. 막대의 끝이나 로짓은 직접 바꿀 수도 있습니다.',
  labels: { logits: '로짓', label: '정답 클래스', smoothing: '레이블 스무딩' },
  chart: (m: Model) =>
    `클래스마다 예측 p와 목표 y의 막대, 예측에서 목표로 가는 화살표. ${m.p.map((p, i) => `${i + 1}번 ${chance(p, 3)}, 목표 ${chance(m.target[i] as number, 3)}`).join('; ')}`,
  class: '클래스',
  logit: '로짓',
  logitOf: (i: number) => `${i + 1}번 클래스의 로짓`,
  right: '정답',
  said: '예측',
  wanted: '목표',
  pull: '한 단계',
  chain: '이어 놓기',
  zero: '합 0',
  sum: '합',
  none: '값 없음',
  bar: (i: number) => `${i + 1}번 클래스의 확률`,
  barSays: (i: number, m: Model) =>
    `로짓 ${n(m.logits[i] as number)}, 확률 ${chance(m.p[i] as number)}`,
  loss: '손실',
  descend: '경사하강법',
  step: '한 단계',
  tenSteps: '10단계',
  smoothed: (e: number) => `레이블 스무딩 ${n(e)}`,
  presets: '예시',
  cases: ['강의의 로짓', '학습 전: 모두 0', '확신하면서 틀림', '로짓 ±1000'],
  count: '클래스 수',
  add: '하나 더',
  remove: '하나 빼기',
  /** What is to be seen in this state. */
  note: (m: Model) =>
    m.smoothing > 0 && m.loss - m.floor < 0.002
      ? `여기가 바닥입니다. 손실은 목표의 엔트로피 ${nats(m.floor)}보다 작아지지 않습니다. 정답의 로짓이 나머지보다 ln(1 + K(1 − ε)/ε) = ${n(m.bestGap)}만큼 큽니다.`
      : '화살표는 로짓이 한 단계에 움직이는 방향과 거리, 곧 목표와 예측의 차이입니다. 정답의 로짓이 커지는 만큼 나머지가 작아집니다.',
  folded: '두 계산과 공식',
  naive: {
    title: '공식 그대로',
    verdict: (m: Model) =>
      m.naive.loss === undefined
        ? '∞ ÷ ∞이라서 값이 없습니다'
        : m.naive.loss === Infinity
          ? `−ln 0 = ∞, 참값은 ${nats(m.loss, 0)}`
          : nats(m.naive.loss),
  },
  steady: {
    title: (largest: string) => `최댓값을 빼고 (m\u00a0=\u00a0${largest})`,
    log: '합의 ln',
    verdict: (m: Model) => nats(m.loss, 3, true),
  },
  says: (m: Model) =>
    `${m.right + 1}번 클래스가 정답이고 그 확률은 ${chance(m.p[m.right] as number)}, 손실은 ${nats(m.loss)}입니다.`,
  spoken: (m: Model) =>
    `손실은 클래스마다 목표와 −ln p를 곱해 더한 값, ${nats(m.loss)}입니다. 로짓에 대한 기울기는 예측 확률에서 목표를 뺀 값입니다.`,
  table: {
    logit: '로짓 z',
    p: '예측 p',
    target: '목표 y',
    gradient: 'p\u00a0−\u00a0y',
    part: '−y ln p (내트)',
  },
};
export type Words = typeof words;
