import { inUnit, n } from '../../../i18n/numbers.ko.ts';
import { shownP } from './digits.ts';
import type { Model, Stage } from './model.ts';

/** What the curve of a stage shows, in a sentence. */
const made: Readonly<Record<Stage, string>> = {
  inverse: '역수',
  log: '로그',
  'negative-log': '마이너스 로그',
};

export const words = {
  title: '1/p에서 −log p까지',
  try: '단계마다 p를 절반씩 줄여 막대가 얼마나 움직이는지 보십시오. 그다음에는 정보량이 1/2비트인 사건을 찾아 보십시오.',
  labels: { p: '확률', base: '로그의 밑', stage: '단계' },
  chart: (m: Model) =>
    `확률에 따른 ${made[m.stage]} 곡선과, 동전 하나마다 반이 되는 막대. 지금 확률 ${shownP(m.p)}, 곡선의 값 ${n(m.values[m.stage])}, 정보량 ${inUnit(m.information, m.unit)}`,
  y: '값',
  x: '사건의 확률',
  steps: {
    inverse: '1. 역수',
    log: '2. 로그',
    'negative-log': '3. −로그',
  },
  ends: {
    inverse: {
      certain: { good: false, text: '값 1. 확실한 일은 알려 주는 것이 없으므로 0이어야 합니다.' },
      impossible: { good: true, text: '값 ∞. 드물수록 커지므로 방향은 맞습니다.' },
    },
    log: {
      certain: { good: true, text: '값 0. 확실한 일은 이제 0입니다.' },
      impossible: { good: false, text: '값 −∞. 드물수록 작아지므로 방향이 거꾸로입니다.' },
    },
    'negative-log': {
      certain: { good: true, text: '값 0. 확실한 일은 알려 주는 것이 없습니다.' },
      impossible: { good: true, text: '값 ∞. 드물수록 한없이 커집니다.' },
    },
  },
  good: '맞음',
  bad: '고쳐야 함',
  probability: (p: number) => `확률 ${shownP(p)}`,
  halve: '절반으로',
  double: '두 배로',
  fold: '일상의 사건, 로그의 밑, 계산식',
  presets: '일상의 사건',
  events: {
    coin: '동전 앞면',
    die: '주사위 눈 하나',
    birthday: '나와 생일이 같은 사람',
    lottery: '로또 6/45 1등',
  },
  information: '정보량',
  note: (p: number): string | undefined =>
    p === 0
      ? '불가능한 일이 일어났다는 소식의 정보량은 무한대입니다. 그런 소식은 오지 않습니다.'
      : p === 1
        ? '반드시 일어날 일은 일어나도 새로 알려 주는 것이 없습니다.'
        : undefined,
  head: '앞',
  tosses: ({ p, tosses }: Model) =>
    p === 0
      ? '공정한 동전을 아무리 많이 던져도 이만큼 드문 결과는 없습니다.'
      : p === 1
        ? '동전을 던질 필요가 없습니다. 이미 아는 일입니다.'
        : tosses < 1
          ? `공정한 동전의 앞면보다 흔합니다. 놀람은 앞면 한 번의 ${n(tosses)}배입니다.`
          : tosses === 1
            ? '공정한 동전의 앞면만큼 드뭅니다.'
            : `공정한 동전의 앞면이 ${n(tosses)}번 잇달아 나오는 것만큼 드뭅니다.`,
  says: (m: Model) =>
    `확률 ${shownP(m.p)}, ${made[m.stage]}의 값 ${n(m.values[m.stage])}, 정보량 ${inUnit(m.information, m.unit)}입니다.`,
  spoken: (m: Model) =>
    `정보량은 확률 ${shownP(m.p)}의 로그에 마이너스를 붙인 값, ${inUnit(m.information, m.unit)}입니다.`,
  table: {
    stage: '단계',
    now: (p: string) => `p\u00a0=\u00a0${p}`,
    certain: 'p\u00a0=\u00a01',
    impossible: 'p\u00a0→\u00a00',
    tosses: '공정한 동전(번)',
  },
};
export type Words = typeof words;
