import { bits, chance, n } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

const classes = (some: readonly number[]) => some.map((i) => i + 1).join(', ');

export const words = {
  title: '로짓, 온도, 엔트로피',
  try: '모든 로짓에 5를 더해 보고, 다음에는 모두 두 배로 늘려 보십시오. 그런 다음 온도를 움직여 보십시오.',
  labels: { logits: '로짓', temperature: '온도' },
  chart: (m: Model) =>
    `클래스 ${m.p.length}개의 로짓, 그 위에 너비가 확률이고 높이가 정보량인 블록, 아래에 온도에 따른 엔트로피 곡선. 온도 ${n(m.temperature)}, 엔트로피 ${bits(m.entropy)}`,
  information: '정보량(비트)',
  class: '클래스',
  /** What stands before and after T. */
  overTemperature: ['온도 ', '에 따른 엔트로피(비트)'],
  logit: (index: number) => `${index + 1}번 클래스의 로짓`,
  logitIs: (index: number, m: Model) =>
    `로짓 ${n(m.logits[index] as number)}, 확률 ${chance(m.p[index] as number)}`,
  temperatureIs: (T: number, m: Model) => `온도 ${n(T)}, 엔트로피 ${bits(m.entropy)}`,
  all: '모든 로짓',
  entropy: '출력의 엔트로피',
  cold: (m: Model): string =>
    m.winners.length === m.p.length
      ? 'T → 0: 로짓이 모두 같아 온도가 낮아져도 확률은 그대로입니다.'
      : m.winners.length > 1
        ? `T → 0: 로짓이 가장 큰 ${classes(m.winners)}번 클래스가 확률을 똑같이 나누어 가집니다. 엔트로피는 ${bits(m.coldEntropy)}에 다가갑니다.`
        : `T → 0: 로짓이 가장 큰 ${classes(m.winners)}번 클래스만 남습니다. 엔트로피는 0비트에 다가갑니다.`,
  hot: (m: Model) =>
    `T → ∞: 확률이 모두 같아집니다. 엔트로피는 ${bits(m.hotEntropy)}에 다가갑니다.`,
  count: '클래스 수',
  add: '더하기',
  remove: '빼기',
  samples: '표본',
  draw: '20번 뽑기',
  again: '새로 뽑기',
  drawn: (some: readonly number[]) =>
    `지금 온도에서 뽑은 클래스: ${some.map((i) => i + 1).join(' ')}`,
  says: (m: Model) =>
    `온도 ${n(m.temperature)}, 가장 큰 확률은 ${m.top + 1}번 클래스의 ${chance(m.p[m.top] as number)}, 엔트로피는 ${bits(m.entropy)}입니다.`,
  spoken: (m: Model) =>
    `확률은 로짓을 온도(${n(m.temperature)})로 나눈 값의 지수함수를 그 합으로 나눈 값입니다. 엔트로피는 클래스마다 확률과 정보량을 곱해 모두 더한 값, ${bits(m.entropy)}입니다.`,
  table: {
    class: '클래스',
    logit: '로짓',
    p: '확률',
    information: '정보량(비트)',
    part: '평균에 더하는 몫(비트)',
    sum: '합',
  },
};
export type Words = typeof words;
