import * as say from '../../../i18n/numbers.ko.ts';
import { named } from '../../families/letters/symbols.ts';
import type { Code, Model } from './model.ts';
import { longest } from './state.ts';
import type { Node } from './tree.ts';
import type { Part, Said } from './use-build.ts';

const n = (x: number) => say.n(x, 3, true);
const whole = (x: number) => say.n(x, 0);
/** Whole bits. */
const bits = (x: number) => say.bits(x, 0);
/** Bits with their digits. */
const exactly = (x: number) => say.bits(x, 3, true);
const only = (code: Code) => code.entries.length === 1;

const part = ({ symbol, count }: Part) =>
  `${symbol === undefined ? '묶음' : named(symbol, 'ko')} ${whole(count)}`;
const sum = ([a, b]: readonly [Part, Part]) =>
  `${part(a)} + ${part(b)} → ${whole(a.count + b.count)}`;

export const words = {
  title: '글 한 줄의 허프만 부호',
  try: '‘처음부터’를 누르고, 합칠 둘을 차례로 눌러 트리를 만들어 보십시오. 그런 다음 글을 자모로 나누어 보십시오.',
  labels: { text: '글', unit: '한글을 세는 단위' },
  units: { syllable: '음절', jamo: '자모' },
  folded: '다른 글, 부호, 공식',
  presets: '출발점',
  twister: '간장 공장 공장장',
  english: '영어 문장',
  one: '한 글자만',
  dyadic: '네 글자 aaaabbcd',
  tooLong: (length: number) =>
    `글은 ${whole(longest)}자까지입니다. 지금은 ${whole(length)}자입니다.`,
  kept: '그림은 아직 앞의 글을 보여 줍니다.',
  gloss: '자주 나오는 ‘장’, 빈칸, ‘공’의 부호어가 짧습니다.',
  finals: '앞에 줄표가 있는 자모(-ㅇ)는 받침이고, 첫소리와 다른 기호로 셉니다.',
  noHangul: '이 글에는 한글이 없어 두 단위가 같습니다.',
  tree: (c: Code) =>
    `허프만 부호의 트리. 기호 ${whole(c.entries.length)}개, 가장 긴 부호어 ${bits(c.depth)}`,
  node: (x: Node, depth: number, done: boolean) => {
    const what = x.entry
      ? `${named(x.entry.symbol, 'ko')}: ${whole(x.count)}번, 확률 ${n(x.entry.p)}`
      : `기호 ${whole(x.leaves)}개 묶음: 모두 ${whole(x.count)}번`;
    const word = done && depth > 0 ? `, ${x.entry ? '부호어' : '부호어의 처음'} ${x.path}` : '';
    return `${what}${word}, 깊이 ${depth}`;
  },
  cut: (drawn: number, of: number) =>
    `잎 ${whole(of)}개 가운데 ${whole(drawn)}개만 그렸습니다. 모두는 표에 있습니다.`,
  build: '트리 만들기',
  fromStart: '처음부터',
  next: '다음 합치기',
  all: '끝까지',
  invitation: '가지의 굵기는 확률입니다.',
  finished: '다 합쳤습니다. 횟수가 같으면 어느 쪽을 골라도 길이는 같습니다.',
  said: (s: Said, step: number) => {
    switch (s.kind) {
      case 'begun':
        return '다음에 합칠 둘은 무엇입니까? 트리에서 차례로 누르십시오.';
      case 'wrong':
        return `${sum(s.pair)}: 아직 아닙니다. 먼저 합칠 둘이 있습니다.`;
      case 'merged':
        return `${step}번째 합치기: ${sum(s.pair)}. 다음에 합칠 둘은 무엇입니까?`;
    }
  },
  total: '글 전체의 부호 길이',
  average: '평균 길이',
  entropy: '엔트로피',
  symbols: '서로 다른 기호',
  totalNote: (c: Code) =>
    only(c)
      ? '기호가 하나뿐이면 어느 기호인지 물을 것이 없어 0비트입니다.'
      : `부호어 길이가 모두 같다면 ${whole(c.items.length)}\u00a0×\u00a0${c.fixedLength}\u00a0=\u00a0${bits(c.items.length * c.fixedLength)}입니다. 부호표의 길이는 세지 않습니다.`,
  averageNote: (c: Code): string | undefined =>
    !only(c) && c.averageLength === c.entropy
      ? '확률이 모두 1/2의 거듭제곱이라 평균 길이가 엔트로피와 같습니다.'
      : undefined,
  empty: '글이 비어 있습니다. 기호가 없으면 엔트로피도 평균 길이도 없습니다.',
  bits: '부호로 바꾼 글',
  moreBits: (left: number) => `… ${bits(left)} 더`,
  says: (m: Model) =>
    m.empty
      ? '글이 비어 있습니다.'
      : `기호 ${whole(m.entries.length)}개, 전체 ${bits(m.totalBits)}, 평균 ${exactly(m.averageLength)}, 엔트로피 ${exactly(m.entropy)}입니다.`,
  spoken: (m: Model) =>
    m.empty
      ? ''
      : `평균 길이는 전체 ${bits(m.totalBits)}를 기호 ${whole(m.items.length)}개로 나눈 값, 기호마다 ${exactly(m.averageLength)}입니다.`,
  table: {
    symbol: '기호',
    count: '횟수',
    p: '확률',
    codeword: '부호어',
    length: '길이(비트)',
    all: '합, 평균',
  },
};
export type Words = typeof words;
