import { shown, shownP, valuesOf } from './digits.ts';
import { incomparable, type Model } from './model.ts';
import { failed, symbols } from './wishes.ts';

const n = (x: number) => shown(x);
const sumText = (m: Model) => {
  const { ofP, ofQ } = valuesOf(m);
  return `${ofP} + ${ofQ}`;
};

const verdict = (m: Model): string =>
  failed(m).length === 0
    ? '세 조건을 모두 지킵니다. 정보량은 −log\u00a0p로 잽니다.'
    : `어긴 조건: ${failed(m)
        .map((i) => `${i}번`)
        .join(', ')}. 이 후보로는 정보량을 잴 수 없습니다.`;

export const words = {
  title: '정보량의 세 가지 조건',
  try: '후보를 왼쪽부터 하나씩 골라 위아래 줄자의 끝을 비교해 보십시오. 끝을 끌면 확률이 바뀝니다.',
  labels: { p: '첫째 사건', q: '둘째 사건', f: '후보' },
  chart: (m: Model, laid: boolean) =>
    laid
      ? `f(p)의 줄자 ${valuesOf(m).ofP}, f(q)의 줄자 ${valuesOf(m).ofQ}, 이어 대면 ${valuesOf(m).sum}. 그 아래 f(pq)의 줄자 ${valuesOf(m).joint}`
      : `f(p)의 줄자 ${valuesOf(m).ofP}, 떨어져 놓인 f(q)의 줄자 ${valuesOf(m).ofQ}. f(pq)의 줄자는 아직 가려져 있습니다`,
  /** How far the ends are apart. */
  ends: (m: Model) =>
    incomparable(m)
      ? '두 끝이 모두 ∞'
      : m.wishes.adds.here
        ? '끝이 맞음'
        : `${valuesOf(m, true).miss}만큼 ${m.joint < m.sum ? '모자람' : '남음'}`,
  p: '첫째 확률을 바꾸는 줄자의 끝',
  q: '둘째 확률을 바꾸는 줄자의 끝',
  untouched: '후보를 고르거나 확률을 바꾸면 지킨 조건과 어긴 조건이 여기에 표시됩니다.',
  unspoken: (m: Model) =>
    `두 값 ${valuesOf(m).ofP}, ${valuesOf(m).ofQ}의 합을 함께 일어난 사건의 값과 비교합니다.`,
  x: (m: Model): string => (m.f === 'log' ? '정보량, 비트' : '후보의 값'),
  first: '첫째 사건의 확률',
  second: '둘째 사건의 확률',
  wishes: {
    certain: '확실한 일은 0',
    rarer: '드물수록 큼',
    adds: '독립이면 더해짐',
  },
  /** What each asks, before a candidate is judged. */
  asks: {
    certain: 'f(1) = 0',
    rarer: 'p > q이면 f(p) < f(q)',
    adds: 'f(pq) = f(p) + f(q)',
  },
  why: {
    certain: ({ wishes: { certain } }: Model) =>
      certain.kept ? 'f(1) = 0' : `f(1) = ${n(certain.value)} ≠ 0`,
    rarer: ({ wishes: { rarer } }: Model) =>
      `f(${shownP(rarer.p[1])}) = ${n(rarer.values[1])} > f(${shownP(rarer.p[0])}) = ${n(rarer.values[0])}`,
    adds: (m: Model) => {
      const { kept, here, endless, example } = m.wishes.adds;
      const elsewhere = ` (1/2, 1/4이면 ${n(example.p)} + ${n(example.q)} ≠ ${n(example.joint)})`;
      if (endless) return `∞ = ∞${kept ? '' : elsewhere}`;
      return `${sumText(m)} ${here ? '=' : '≠'} ${valuesOf(m).joint}${here && !kept ? elsewhere : ''}`;
    },
  },
  kept: '지킴',
  broken: '어김',
  verdict,
  presets: '두 사건',
  pairs: ['앞면, 앞면', '앞면, 비', '눈 6, 눈 6'],
  ofP: '첫째 사건',
  ofQ: '둘째 사건',
  sum: '둘의 합',
  joint: '함께 일어난 사건',
  says: (m: Model) =>
    `후보 ${symbols[m.f]}: 합 ${valuesOf(m).sum}, 함께 ${valuesOf(m).joint}. ${verdict(m)}`,
  spoken: (m: Model) =>
    `함께 일어난 사건의 값 ${valuesOf(m).joint}, 두 값의 합 ${valuesOf(m).sum}: ${incomparable(m) ? '둘 다 ∞라서 비교할 수 없습니다' : m.wishes.adds.here ? '같습니다' : '다릅니다'}.`,
  table: {
    event: '사건',
    p: '확률',
    value: '후보의 값 f',
    together: '둘이 함께(확률의 곱)',
    sum: '두 값의 합',
  },
};
export type Words = typeof words;
