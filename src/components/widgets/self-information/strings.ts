import { formatNumber, type Unit, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import { shownP } from './formula.ts';
import type { Model, Stage } from './model.ts';

const n = (x: number, digits = 3) => formatNumber(x, digits);

/** What happens at one end, and whether that is as it should be. */
interface End {
  readonly good: boolean;
  readonly text: string;
}

interface SelfInformationStrings {
  title: string;
  try: string;
  labels: { p: string; base: string; stage: string };
  chart: (m: Model) => string;
  y: string;
  x: string;
  steps: Record<Stage, string>;
  ends: Record<Stage, { certain: End; impossible: End }>;
  good: string;
  bad: string;
  probability: (p: number) => string;
  halve: string;
  double: string;
  change: string;
  presets: string;
  events: Record<'coin' | 'die' | 'birthday' | 'lottery' | 'certain' | 'impossible', string>;
  information: string;
  note: (p: number) => string | undefined;
  head: string;
  tosses: (m: Model) => string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  table: {
    stage: string;
    now: (p: string) => string;
    certain: string;
    impossible: string;
    tosses: string;
  };
}

/** What the curve of a stage shows, in a sentence. */
const made: Readonly<Record<'ko' | 'en', Readonly<Record<Stage, string>>>> = {
  ko: { inverse: '역수', log: '로그', 'negative-log': '마이너스 로그' },
  en: { inverse: '1/p', log: 'the logarithm', 'negative-log': 'minus the logarithm' },
};

const amount = (x: number, unit: Unit, lang: 'ko' | 'en') => withUnit(n(x), unit, lang);

export const strings: Strings<SelfInformationStrings> = {
  ko: {
    title: '1/p에서 −log p까지',
    try: '확률이 1/2인 사건의 정보량은 1비트입니다. 정보량이 1/2비트인 사건의 확률은 얼마입니까? 예상한 다음, 단계를 차례로 보고 p를 움직여 확인해 보십시오.',
    labels: { p: '확률', base: '로그의 밑', stage: '단계' },
    chart: (m) =>
      `확률에 따른 ${made.ko[m.stage]} 곡선. 지금 확률 ${shownP(m.p)}, 곡선의 값 ${n(m.values[m.stage])}, 정보량 ${amount(m.information, m.unit, 'ko')}`,
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
    probability: (p) => `확률 ${shownP(p)}`,
    halve: '절반으로',
    double: '두 배로',
    change: 'p를 한 번에',
    presets: '일상의 사건',
    events: {
      coin: '동전 앞면',
      die: '주사위 눈 하나',
      birthday: '나와 생일이 같은 사람',
      lottery: '로또 6/45 1등',
      certain: '확실한 일',
      impossible: '불가능한 일',
    },
    information: '정보량',
    note: (p) =>
      p === 0
        ? '불가능한 일이 일어났다는 소식의 정보량은 무한대입니다. 그런 소식은 오지 않습니다.'
        : p === 1
          ? '반드시 일어날 일은 일어나도 새로 알려 주는 것이 없습니다.'
          : undefined,
    head: '앞',
    tosses: ({ p, tosses }) =>
      p === 0
        ? '공정한 동전을 아무리 많이 던져도 이만큼 드문 결과는 없습니다.'
        : p === 1
          ? '동전을 던질 필요가 없습니다. 이미 아는 일입니다.'
          : tosses < 1
            ? `공정한 동전의 앞면보다 흔합니다. 놀람은 앞면 한 번의 ${n(tosses)}배입니다.`
            : tosses === 1
              ? '공정한 동전의 앞면만큼 드뭅니다.'
              : `공정한 동전의 앞면이 ${n(tosses)}번 잇달아 나오는 것만큼 드뭅니다.`,
    says: (m) =>
      `확률 ${shownP(m.p)}, ${made.ko[m.stage]}의 값 ${n(m.values[m.stage])}, 정보량 ${amount(m.information, m.unit, 'ko')}입니다.`,
    spoken: (m) =>
      `정보량은 확률 ${shownP(m.p)}의 로그에 마이너스를 붙인 값, ${amount(m.information, m.unit, 'ko')}입니다.`,
    table: {
      stage: '단계',
      now: (p) => `p = ${p}일 때`,
      certain: 'p = 1일 때',
      impossible: 'p가 0에 가까워질 때',
      tosses: '공정한 동전(번)',
    },
  },
  en: {
    title: 'From 1/p to −log p',
    try: 'An event of probability 1/2 carries 1 bit. Which probability carries half a bit? Predict, then go through the stages and move p.',
    labels: { p: 'Probability', base: 'Base of the logarithm', stage: 'Stage' },
    chart: (m) =>
      `Curve of ${made.en[m.stage]} against the probability. Now probability ${shownP(m.p)}, value ${n(m.values[m.stage])}, information ${amount(m.information, m.unit, 'en')}`,
    y: 'value',
    x: 'probability of the event',
    steps: {
      inverse: '1. reciprocal',
      log: '2. log',
      'negative-log': '3. change sign',
    },
    ends: {
      inverse: {
        certain: {
          good: false,
          text: 'Value 1. Something certain tells nothing new: it should be 0.',
        },
        impossible: { good: true, text: 'Value ∞. The rarer, the larger: the right direction.' },
      },
      log: {
        certain: { good: true, text: 'Value 0. Something certain now counts as 0.' },
        impossible: { good: false, text: 'Value −∞. The rarer, the smaller: the wrong way round.' },
      },
      'negative-log': {
        certain: { good: true, text: 'Value 0. Something certain carries no information.' },
        impossible: { good: true, text: 'Value ∞. The rarer, the larger, and without bound.' },
      },
    },
    good: 'right',
    bad: 'wrong',
    probability: (p) => `probability ${shownP(p)}`,
    halve: 'Halve',
    double: 'Double',
    change: 'Change p',
    presets: 'Everyday events',
    events: {
      coin: 'Heads of a coin',
      die: 'One face of a die',
      birthday: 'A stranger has your birthday',
      lottery: 'First prize, lottery 6\u00a0of\u00a045',
      certain: 'Something certain',
      impossible: 'Something impossible',
    },
    information: 'Information',
    note: (p) =>
      p === 0
        ? 'News of something impossible would carry information without bound. It never arrives.'
        : p === 1
          ? 'What is bound to happen tells nothing new when it does.'
          : undefined,
    head: 'H',
    tosses: ({ p, tosses }) =>
      p === 0
        ? 'No row of heads, however long, is as rare as this.'
        : p === 1
          ? 'No toss is needed: this is known already.'
          : tosses < 1
            ? `More common than heads in one toss of a fair coin; it counts as ${n(tosses)} of a toss.`
            : tosses === 1
              ? 'As rare as heads in one toss of a fair coin.'
              : `As rare as ${n(tosses)} heads in a row with a fair coin.`,
    says: (m) =>
      `Probability ${shownP(m.p)}: ${made.en[m.stage]} is ${n(m.values[m.stage])}; the information is ${amount(m.information, m.unit, 'en')}.`,
    spoken: (m) =>
      `The information is minus the logarithm of the probability ${shownP(m.p)}: ${amount(m.information, m.unit, 'en')}.`,
    table: {
      stage: 'Stage',
      now: (p) => `at p\u00a0=\u00a0${p}`,
      certain: 'at p\u00a0=\u00a01',
      impossible: 'as p goes to 0',
      tosses: 'Tosses of a fair coin',
    },
  },
};
