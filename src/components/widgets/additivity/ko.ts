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
  try: '두 확률을 정한 다음, 후보를 로그가 아닌 것부터 하나씩 골라 두 줄의 길이를 비교해 보십시오.',
  labels: { p: '첫째 사건', q: '둘째 사건', f: '후보 f(p)' },
  chart: (m: Model) =>
    `두 줄의 막대. 첫 줄은 f(p)의 값 ${valuesOf(m).ofP}, f(q)의 값 ${valuesOf(m).ofQ}, 이어 붙인 길이 ${valuesOf(m).sum}. 둘째 줄은 f(pq)의 값 ${valuesOf(m).joint}`,
  x: (m: Model): string => (m.f === 'log' ? '정보량, 비트' : '후보의 값'),
  first: '첫째 사건의 확률',
  second: '둘째 사건의 확률',
  wishes: {
    certain: '확실한 일은 0',
    rarer: '드물수록 큼',
    adds: '독립이면 더해짐',
  },
  why: {
    certain: ({ wishes: { certain } }: Model) =>
      certain.kept ? 'f(1) = 0' : `f(1) = ${n(certain.value)} (0이어야 함)`,
    rarer: ({ wishes: { rarer } }: Model) =>
      `f(${shownP(rarer.p[1])}) = ${n(rarer.values[1])} > f(${shownP(rarer.p[0])}) = ${n(rarer.values[0])}`,
    adds: (m: Model) => {
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
    `함께 일어난 사건의 값 ${valuesOf(m).joint}, 두 값의 합 ${valuesOf(m).sum}: ${incomparable(m) ? '둘 다 ∞라서 견줄 수 없습니다' : m.wishes.adds.here ? '같습니다' : '다릅니다'}.`,
  table: {
    event: '사건',
    p: '확률',
    value: '후보의 값 f',
    together: '둘이 함께(확률의 곱)',
    sum: '두 값의 합',
  },
};
export type Words = typeof words;
