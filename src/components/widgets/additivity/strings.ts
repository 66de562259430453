import { formatProbability } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import { showNumber } from '../../kit/parse-number.ts';
import { shown, valuesOf } from './formula.ts';
import { type Candidate, incomparable, type Model, type Wishes } from './model.ts';
import { state } from './state.ts';

const n = (x: number) => shown(x);
/** A probability as its field shows it. */
export const shownP = (p: number): string => {
  const text = showNumber(p, state.fields.p);
  return text.length > 12 || text.includes('e') ? formatProbability(p, 4) : text;
};

export type Wish = keyof Wishes;
export const wishOrder: readonly Wish[] = ['certain', 'rarer', 'adds'];

export const symbols: Readonly<Record<Candidate, string>> = {
  log: '−log₂ p',
  inverse: '1/p',
  complement: '1 − p',
  root: '1/√p',
};

interface AdditivityStrings {
  title: string;
  try: string;
  labels: { p: string; q: string; f: string };
  chart: (m: Model) => string;
  x: (m: Model) => string;
  first: string;
  second: string;
  wishes: Record<Wish, string>;
  why: Record<Wish, (m: Model) => string>;
  kept: string;
  broken: string;
  verdict: (m: Model) => string;
  presets: string;
  pairs: readonly [string, string, string];
  ofP: string;
  ofQ: string;
  sum: string;
  joint: string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  table: { event: string; p: string; value: string; together: string; sum: string };
}

const failed = ({ wishes }: Model): readonly number[] =>
  wishOrder.flatMap((wish, i) => (wishes[wish].kept ? [] : [i + 1]));
const sumText = (m: Model) => {
  const { ofP, ofQ } = valuesOf(m);
  return `${ofP} + ${ofQ}`;
};

export const strings: Strings<AdditivityStrings> = {
  ko: {
    title: '정보량의 세 가지 조건',
    try: '−log₂ p 말고도 세 조건을 모두 지키는 후보가 있습니까? 예상한 다음, 독립인 두 사건으로 후보를 하나씩 시험해 보십시오.',
    labels: { p: '첫째 사건', q: '둘째 사건', f: '후보 f(p)' },
    chart: (m) =>
      `두 줄의 막대. 첫 줄은 f(p)의 값 ${valuesOf(m).ofP}, f(q)의 값 ${valuesOf(m).ofQ}, 이어 붙인 길이 ${valuesOf(m).sum}. 둘째 줄은 f(pq)의 값 ${valuesOf(m).joint}`,
    x: (m) => (m.f === 'log' ? '정보량, 비트' : '후보의 값'),
    first: '첫째 사건의 확률',
    second: '둘째 사건의 확률',
    wishes: {
      certain: '확실한 일은 0',
      rarer: '드물수록 큼',
      adds: '독립이면 더해짐',
    },
    why: {
      certain: ({ wishes: { certain } }) =>
        certain.kept ? 'f(1) = 0' : `f(1) = ${n(certain.value)} (0이어야 함)`,
      rarer: ({ wishes: { rarer } }) =>
        `f(${shownP(rarer.p[1])}) = ${n(rarer.values[1])} > f(${shownP(rarer.p[0])}) = ${n(rarer.values[0])}`,
      adds: (m) => {
        const { kept, here, endless, example } = m.wishes.adds;
        if (endless)
          return kept
            ? '양쪽 모두 ∞입니다.'
            : `양쪽 모두 ∞라서 견줄 수 없습니다. 그러나 p\u00a0=\u00a01/2, q\u00a0=\u00a01/4이면 ${n(example.p)} + ${n(example.q)} ≠ ${n(example.joint)}`;
        if (here && !kept)
          return `여기서는 마침 ${sumText(m)} = ${valuesOf(m).joint}입니다. 그러나 p\u00a0=\u00a01/2, q\u00a0=\u00a01/4이면 ${n(example.p)} + ${n(example.q)} ≠ ${n(example.joint)}`;
        return here
          ? `${sumText(m)} = ${valuesOf(m).joint}`
          : `${sumText(m)} = ${valuesOf(m).sum}, 그러나 f(pq) = ${valuesOf(m).joint}`;
      },
    },
    kept: '지킴',
    broken: '어김',
    verdict: (m) =>
      failed(m).length === 0
        ? '세 조건을 모두 지킵니다. 정보량은 −log\u00a0p로 잽니다.'
        : `어긴 조건: ${failed(m)
            .map((i) => `${i}번`)
            .join(', ')}. 이 후보로는 정보량을 잴 수 없습니다.`,
    presets: '두 사건',
    pairs: ['앞면, 앞면', '앞면, 비', '눈 6, 눈 6'],
    ofP: '첫째 사건',
    ofQ: '둘째 사건',
    sum: '둘의 합',
    joint: '함께 일어난 사건',
    says: (m) =>
      `후보 ${symbols[m.f]}: 합 ${valuesOf(m).sum}, 함께 ${valuesOf(m).joint}. ${strings.ko.verdict(m)}`,
    spoken: (m) =>
      `함께 일어난 사건의 값 ${valuesOf(m).joint}, 두 값의 합 ${valuesOf(m).sum}: ${incomparable(m) ? '둘 다 ∞라서 견줄 수 없습니다' : m.wishes.adds.here ? '같습니다' : '다릅니다'}.`,
    table: {
      event: '사건',
      p: '확률',
      value: '후보의 값 f',
      together: '둘이 함께(확률의 곱)',
      sum: '두 값의 합',
    },
  },
  en: {
    title: 'Three wishes for information',
    try: 'Does any candidate besides −log₂ p fulfil all three wishes? Predict, then try each of them on two independent events.',
    labels: { p: 'First event', q: 'Second event', f: 'Candidate f(p)' },
    chart: (m) =>
      `Two rows of bars. The first puts f(p) ${valuesOf(m).ofP} and f(q) ${valuesOf(m).ofQ} end to end: ${valuesOf(m).sum}; the second is f(pq) ${valuesOf(m).joint}`,
    x: (m) => (m.f === 'log' ? 'information, bits' : 'value of the candidate'),
    first: 'probability of the first event',
    second: 'probability of the second event',
    wishes: {
      certain: 'A certain event carries 0',
      rarer: 'A rarer event carries more',
      adds: 'Independent events add up',
    },
    why: {
      certain: ({ wishes: { certain } }) =>
        certain.kept ? 'f(1) = 0' : `f(1) = ${n(certain.value)}, not 0`,
      rarer: ({ wishes: { rarer } }) =>
        `f(${shownP(rarer.p[1])}) = ${n(rarer.values[1])} > f(${shownP(rarer.p[0])}) = ${n(rarer.values[0])}`,
      adds: (m) => {
        const { kept, here, endless, example } = m.wishes.adds;
        if (endless)
          return kept
            ? 'Both sides are ∞.'
            : `Both sides are ∞ and cannot be compared. But with p\u00a0=\u00a01/2 and q\u00a0=\u00a01/4, ${n(example.p)} + ${n(example.q)} ≠ ${n(example.joint)}`;
        if (here && !kept)
          return `Here, as it happens, ${sumText(m)} = ${valuesOf(m).joint}. But with p\u00a0=\u00a01/2 and q\u00a0=\u00a01/4, ${n(example.p)} + ${n(example.q)} ≠ ${n(example.joint)}`;
        return here
          ? `${sumText(m)} = ${valuesOf(m).joint}`
          : `${sumText(m)} = ${valuesOf(m).sum}, but f(pq) = ${valuesOf(m).joint}`;
      },
    },
    kept: 'fulfilled',
    broken: 'not fulfilled',
    verdict: (m) =>
      failed(m).length === 0
        ? 'All three wishes are fulfilled: −log\u00a0p it is.'
        : `Not fulfilled: ${failed(m).length > 1 ? 'wishes' : 'wish'}\u00a0${failed(m).join('\u00a0and\u00a0')}. This candidate does not measure information.`,
    presets: 'Two events',
    pairs: ['heads, heads', 'heads, rain', 'six, six'],
    ofP: 'First event',
    ofQ: 'Second event',
    sum: 'Sum of the two',
    joint: 'Both together',
    says: (m) =>
      `Candidate ${symbols[m.f]}: sum ${valuesOf(m).sum}, both together ${valuesOf(m).joint}. ${strings.en.verdict(m)}`,
    spoken: (m) =>
      `Both together have the value ${valuesOf(m).joint}; the two values add up to ${valuesOf(m).sum}: ${incomparable(m) ? 'the two cannot be compared' : m.wishes.adds.here ? 'the same' : 'not the same'}.`,
    table: {
      event: 'Event',
      p: 'Probability',
      value: 'Value of the candidate f',
      together: 'Both (product of the probabilities)',
      sum: 'Sum of the two values',
    },
  },
};
