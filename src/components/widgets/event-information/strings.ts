import { formatNumber, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import { shownP } from './formula.ts';
import type { Model, Ranked } from './model.ts';

type Five = readonly [string, string, string, string, string];

interface EventStrings {
  title: string;
  try: string;
  labels: { p: string };
  statements: Five;
  names: Five;
  chart: (m: Model) => string;
  y: string;
  x: string;
  place: (r: Ranked) => string;
  bits: (information: number) => string;
  nothing: string;
  probability: (name: string, p: number) => string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  note: (m: Model) => string;
  table: { place: string; statement: string; p: string; information: string };
}

const bits = (x: number, lang: 'ko' | 'en') => withUnit(formatNumber(x, 3, x > 0), 'bits', lang);

/** All five in their order, in words. */
const order = (m: Model, lang: 'ko' | 'en'): string =>
  m.ranking
    .map((r) => {
      const t = strings[lang];
      return `${t.place(r)} ${t.names[r.statement]} ${t.bits(m.information[r.statement] as number)}`;
    })
    .join(', ');

export const strings: Strings<EventStrings> = {
  ko: {
    title: '다섯 가지 소식의 정보량',
    try: '어떤 소식의 확률이 1000분의 1로 줄면, 막대는 동전 앞면 몇 번만큼 길어집니까? 예상한 다음, 확률을 바꾸고 막대의 길이를 보십시오.',
    labels: { p: '확률' },
    statements: [
      '내일 수업이 예정대로 진행됩니다',
      '내일 비가 옵니다',
      '폭설로 휴강합니다',
      '처음 만난 사람과 생일이 같습니다',
      '로또 6/45 1등에 당첨되었습니다',
    ],
    names: ['수업', '비', '휴강', '생일', '로또'],
    chart: (m) => `다섯 소식을 정보량이 큰 순서로 늘어놓은 막대. ${order(m, 'ko')}`,
    y: '드문 소식부터',
    x: '정보량, 비트 (= 동전 앞면이 잇달아 나오는 횟수)',
    place: (r) => (r.shared ? `공동 ${r.place}위` : `${r.place}위`),
    bits: (x) => bits(x, 'ko'),
    nothing: '알려 주는 것이 없습니다',
    probability: (name, p) => `${name} 소식의 확률 ${shownP(p)}`,
    says: (m) => `${order(m, 'ko')}입니다.`,
    spoken: (m) => {
      const first = m.ranking[0]?.statement ?? 0;
      return `${strings.ko.names[first]} 소식의 정보량은 확률 ${shownP(m.p[first] as number)}의 로그에 마이너스를 붙인 값, ${bits(m.information[first] as number, 'ko')}입니다.`;
    },
    note: (m) =>
      m.p.every((p) => p === m.p[0])
        ? '확률이 모두 같으면 정보량도 모두 같습니다. 내용이 얼마나 중요한지는 셈에 들어가지 않습니다.'
        : m.p.includes(1)
          ? '확률 1인 소식은 이미 아는 것이므로 정보량이 0비트입니다.'
          : '정보량의 순서는 확률의 순서를 뒤집은 것입니다. 내용이 얼마나 중요한지는 셈에 들어가지 않습니다.',
    table: { place: '순위', statement: '소식', p: '확률', information: '정보량(비트)' },
  },
  en: {
    title: 'The information of five messages',
    try: 'If a message becomes a thousand times rarer, by how many heads in a row does its bar grow? Predict, then change a probability and read the length of the bar.',
    labels: { p: 'Probability' },
    statements: [
      'Tomorrow’s class takes place',
      'It will rain tomorrow',
      'Class is cancelled because of snow',
      'A stranger has your birthday',
      'Your lottery ticket has won, 6\u00a0out\u00a0of\u00a045',
    ],
    names: ['class', 'rain', 'snow', 'birthday', 'lottery'],
    chart: (m) => `Bars of five messages, from most information to least. ${order(m, 'en')}`,
    y: 'the rarest first',
    x: 'information, bits (= heads in a row)',
    place: (r) => `${r.place}${r.shared ? '=' : '.'}`,
    bits: (x) => bits(x, 'en'),
    nothing: 'tells nothing new',
    probability: (name, p) => `probability of ${name} ${shownP(p)}`,
    says: (m) => `${order(m, 'en')}.`,
    spoken: (m) => {
      const first = m.ranking[0]?.statement ?? 0;
      return `The information of the message about the ${strings.en.names[first]} is minus the logarithm of the probability ${shownP(m.p[first] as number)}: ${bits(m.information[first] as number, 'en')}.`;
    },
    note: (m) =>
      m.p.every((p) => p === m.p[0])
        ? 'Equal probabilities, equal information: how much a message matters to you does not count.'
        : m.p.includes(1)
          ? 'A message of probability 1 tells you what you know already: 0 bits.'
          : 'The order of information is the order of probability, reversed. How much a message matters to you does not count.',
    table: {
      place: 'Place',
      statement: 'Message',
      p: 'Probability',
      information: 'Bits',
    },
  },
};
