import { formatNumber } from '../../../i18n/number.ts';
import { chance, inUnit, n } from '../../../i18n/numbers.ko.ts';
import { type Descent, mostSteps } from './descent.ts';
import { gradientText } from './digits.ts';
import type { Model } from './model.ts';

const nats = (x: number) => inUnit(x, 'nats', 3, true);
const steps = (d: Descent) => `${formatNumber(d.steps)}단계`;

export const words = {
  title: '두 손실의 경사하강법 경주',
  try: '정답은 1인데 로짓이 −4이므로 확신하면서 틀린 자리입니다. 두 공이 여기에서 경사하강법으로 내려가, 예측값이 0.9를 넘으면 도착합니다. 출발시켜 보고, −8에서도 경주해 보십시오.',
  labels: { label: '레이블', logit: '출발 로짓', 'learning-rate': '학습률' },
  chart: (m: Model) =>
    `로짓에 따른 손실 곡선 두 개와 그 위의 공. 출발 로짓 ${n(m.logit)}에서 BCE ${nats(m.bce.loss)}, 기울기 ${gradientText(m.bce.gradient)}. 제곱 오차 ${n(m.squaredError.loss)}, 기울기 ${gradientText(m.squaredError.gradient)}`,
  bce: 'BCE',
  squaredError: '제곱 오차',
  inNats: '내트',
  goal: '도착',
  x: '로짓',
  prediction: '예측값',
  bceGradient: 'BCE의 기울기',
  squaredErrorGradient: '제곱 오차의 기울기',
  logitSays: (z: number) => `출발 로짓 ${n(z)}`,
  rateSays: (rate: number) => `학습률 ${n(rate)}`,
  stepWord: (_count: number): string => '단계',
  more: { text: formatNumber(mostSteps), word: '단계 초과' },
  race: '경주',
  play: '출발',
  again: '다시',
  pause: '멈춤',
  step: '다음 단계',
  toEnd: '끝까지',
  presets: '출발 로짓의 예',
  /** What is to be seen of the start. */
  rest: (m: Model): string =>
    m.bce.steps === 0
      ? '출발 로짓의 예측값과 레이블의 차이가 이미 0.1보다 작습니다. 내려갈 필요가 없습니다.'
      : '화살표의 길이는 공이 있는 자리의 기울기입니다. 한 단계에 기울기와 학습률을 곱한 만큼 로짓이 움직입니다.',
  /** What came of the race. */
  result: (m: Model): string =>
    m.squaredError.arrives
      ? `BCE는 ${steps(m.bce)}, 제곱 오차는 ${steps(m.squaredError)} 만에 도착했습니다.`
      : `BCE는 ${steps(m.bce)} 만에 도착했지만 제곱 오차는 ${steps(m.squaredError)}로도 도착하지 못했습니다.`,
  why: (m: Model): string =>
    !m.squaredError.arrives
      ? '제곱 오차는 아직 도착하지 못했습니다. 출발한 곳의 기울기가 거의 0입니다.'
      : Math.abs(m.prediction - m.label) > 2 / 3
        ? '제곱 오차는 크게 틀린 곳일수록 기울기가 0에 가깝습니다. 가장 많이 고쳐야 할 곳에서 가장 느립니다.'
        : '크게 틀린 곳이 아니어서 제곱 오차도 처음부터 비탈을 내려갑니다. 더 크게 틀린 곳에서 출발시켜 보십시오.',
  says: (m: Model) =>
    `출발 로짓 ${n(m.logit)}, 학습률 ${n(m.rate)}, 예측값 ${chance(m.prediction)}. 기울기는 BCE ${gradientText(m.bce.gradient)}, 제곱 오차 ${gradientText(m.squaredError.gradient)}입니다.`,
  spoken: (m: Model) =>
    `BCE의 로짓에 대한 기울기는 예측값에서 레이블을 뺀 값, ${gradientText(m.bce.gradient)}입니다. 제곱 오차의 기울기는 여기에 2, 예측값, 그리고 1에서 예측값을 뺀 값을 모두 곱한 값, ${gradientText(m.squaredError.gradient)}입니다.`,
  table: { value: '값', loss: '손실', gradient: '기울기', steps: '도착까지의 단계 수' },
};
export type Words = typeof words;
