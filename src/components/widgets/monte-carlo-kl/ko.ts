import { inUnit, n } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

const nats = (x: number, digits = 4) => inUnit(x, 'nats', digits, true);

export const words = {
  title: '표본으로 어림하는 KL 발산',
  try: 'p는 N(0, 1), q는 N(1, 1)입니다. 점을 오른쪽으로 끌어 표준오차를 지금의 10분의 1로 줄여 보십시오.',
  labels: { samples: '표본 수', seed: '시드' },
  chart: (m: Model) =>
    `표본 수에 따른 어림값. 정규분포 N(0, 1)에서 뽑은 표본 ${n(m.samples)}개로 어림한 D(p‖q)는 ${nats(m.estimate)}, 표준오차 ${nats(m.standardError)}, 참값 ${nats(m.exact, 1)}`,
  one: '표본 하나의 ln(p/q)',
  running: '지금까지의 평균 ± 표준오차',
  exact: '참값',
  x: '표본 수',
  estimate: 'KL 발산의 어림값',
  standardError: '표준오차',
  samples: (count: number) => `표본 ${n(count)}개`,
  play: '표본 뽑기',
  pause: '멈추기',
  step: '10배로',
  again: '다시 뽑기',
  others: '다른 시드 20개도 보기',
  alone: '이 시드만 보기',
  compare: '비교',
  note: (m: Model): string =>
    m.samples === 1
      ? '표본 하나로는 얼마나 틀렸는지 알 수 없으므로 표준오차를 무한대로 봅니다.'
      : m.estimate < 0
        ? '어림값은 음수가 될 수 있습니다. 발산 자체는 음수가 되지 않습니다.'
        : `참값은 어림값에서 표준오차의 ${n(Math.abs(m.estimate - m.exact) / m.standardError, 1, true)}배만큼 떨어져 있습니다.`,
  says: (m: Model) =>
    `표본 ${n(m.samples)}개로 어림한 KL 발산은 ${nats(m.estimate)}, 표준오차 ${nats(m.standardError)}입니다.`,
  spoken: (m: Model) =>
    `어림값은 표본 ${n(m.samples)}개의 로그 비를 평균한 ${nats(m.estimate)}입니다. 표준오차는 표본의 표준편차를 표본 수의 제곱근으로 나눈 ${nats(m.standardError)}입니다.`,
  table: {
    count: '표본 수',
    estimate: '어림값(내트)',
    error: '표준오차(내트)',
    scrolls: '표본 수에 따른 어림값',
  },
};
export type Words = typeof words;
