import { formatNumber, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import type { Code, Model, Node } from './model.ts';
import { longest } from './state.ts';
import { named } from './symbols.ts';

const n = (x: number, digits = 3) => formatNumber(x, digits, digits > 0);
const whole = (x: number) => formatNumber(x, 0);

interface HuffmanStrings {
  title: string;
  try: string;
  labels: { text: string; unit: string };
  units: { syllable: string; jamo: string };
  presets: string;
  twister: string;
  english: string;
  one: string;
  dyadic: string;
  tooLong: (length: number) => string;
  kept: string;
  /** About the sentence at the start; in English, what it says. */
  gloss: string;
  finals: string;
  noHangul: string;
  tree: (code: Code, step: number) => string;
  /** A node in words; `root` is where its tree ends while merges are missing. */
  node: (node: Node, root: Node, done: boolean) => string;
  /** Where the tree is too long to be drawn whole. */
  cut: (drawn: number, of: number) => string;
  hint: string;
  heads: { p: string; codeword: string };
  build: string;
  fromStart: string;
  next: string;
  all: string;
  merges: (step: number, of: number) => string;
  merged: (step: number, pair: readonly Node[], sum: number) => string;
  nothingMerged: string;
  scale: (code: Code) => string;
  total: string;
  average: string;
  entropy: string;
  symbols: string;
  totalNote: (code: Code) => string;
  averageNote: (code: Code) => string | undefined;
  empty: string;
  bits: (shown: number, of: number) => string;
  moreBits: (left: number) => string;
  noBits: (count: number) => string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  table: {
    symbol: string;
    count: string;
    p: string;
    codeword: string;
    length: string;
    all: string;
  };
}

const only = (code: Code) => code.entries.length === 1;
const bits = (x: number, lang: 'ko' | 'en') => withUnit(whole(x), 'bits', lang);

export const strings: Strings<HuffmanStrings> = {
  ko: {
    title: '글 한 줄의 허프만 부호',
    try: '나무를 처음부터 한 쌍씩 다시 만들어 보십시오. 다음에 합칠 둘은 무엇입니까? 매번 예상한 다음 합쳐 보십시오. 끝으로 글을 자모로 나누어 보십시오.',
    labels: { text: '글', unit: '한글을 세는 단위' },
    units: { syllable: '음절', jamo: '자모' },
    presets: '출발점',
    twister: '간장 공장 공장장',
    english: '영어 문장',
    one: '한 글자만',
    dyadic: '네 글자 aaaabbcd',
    tooLong: (length) => `글은 ${whole(longest)}자까지입니다. 지금은 ${whole(length)}자입니다.`,
    kept: '그림은 아직 앞의 글을 보여 줍니다.',
    gloss: '자주 나오는 ‘장’, 빈칸, ‘공’의 부호어가 짧습니다.',
    finals: '앞에 줄표가 있는 자모(-ㅇ)는 받침입니다. 첫소리 ㅇ과 받침 ㅇ은 다른 기호로 셉니다.',
    noHangul: '이 글에는 한글이 없어 두 단위가 같습니다.',
    tree: (c, step) =>
      `허프만 부호의 나무. 기호 ${whole(c.entries.length)}개, 가장 긴 부호어 ${bits(c.depth, 'ko')}${step < c.merges ? `, 합치기 ${c.merges}번 가운데 ${step}번까지` : ''}`,
    node: (x, root, done) => {
      const depth = x.path.length - root.path.length;
      const end = x.path.slice(root.path.length);
      if (x.entry) {
        const word = done
          ? x.path === ''
            ? '부호어 없음'
            : `부호어 ${x.path}`
          : end === ''
            ? '아직 합치지 않음'
            : `부호어의 끝 ${end}`;
        return `${named(x.entry.symbol, 'ko')}: ${whole(x.count)}번, 확률 ${n(x.entry.p)}, ${word}, 깊이 ${depth}`;
      }
      const group = `기호 ${whole(x.leaves)}개 묶음: 모두 ${whole(x.count)}번`;
      if (!done) return `${group}${end === '' ? '' : `, 부호어의 끝 ${end}…`}, 깊이 ${depth}`;
      return x.path === ''
        ? `뿌리, ${group}, 깊이 0`
        : `${group}, ${x.path}로 시작, 깊이 ${depth}`.replace(/([01])로/, (_, d) =>
            d === '0' ? '0으로' : '1로',
          );
    },
    cut: (drawn, of) =>
      `나무는 잎 ${whole(of)}개 가운데 처음 ${whole(drawn)}개만 그렸습니다. 나머지는 표에 있습니다.`,
    hint: '나무의 가지를 가리키거나 화살표 키로 옮겨 가면 그 자리의 설명이 여기에 나옵니다.',
    heads: { p: '확률', codeword: '부호어' },
    build: '나무 만들기',
    fromStart: '처음부터',
    next: '다음 합치기',
    all: '끝까지',
    merges: (step, of) => `합치기 ${whole(of)}번 가운데 ${whole(step)}번`,
    merged: (step, pair, sum) =>
      `${step}번째 합치기: ${pair.map((x) => `${x.entry ? named(x.entry.symbol, 'ko') : '묶음'} ${whole(x.count)}`).join(' + ')} → ${whole(sum)}. 이제 남은 것 가운데 횟수가 가장 적은 둘은 무엇입니까?`,
    nothingMerged: '아직 합치지 않았습니다. 횟수가 가장 적은 둘은 무엇입니까?',
    scale: (c) =>
      `엔트로피 ${withUnit(n(c.entropy), 'bits', 'ko')}부터 1비트 너비의 띠. 평균 길이 ${withUnit(n(c.averageLength), 'bits', 'ko')}, 띠 안에 있습니다.`,
    total: '글 전체의 부호 길이',
    average: '평균 길이',
    entropy: '엔트로피',
    symbols: '서로 다른 기호',
    totalNote: (c) =>
      only(c)
        ? '기호가 하나뿐이면 어느 기호인지 물을 것이 없어 0비트입니다.'
        : `부호어 길이가 모두 같다면 ${whole(c.items.length)}\u00a0×\u00a0${c.fixedLength}\u00a0=\u00a0${bits(c.items.length * c.fixedLength, 'ko')}입니다. 부호표의 길이는 세지 않습니다.`,
    averageNote: (c) =>
      !only(c) && c.averageLength === c.entropy
        ? '확률이 모두 1/2의 거듭제곱이라 엔트로피와 같습니다.'
        : undefined,
    empty:
      '글이 비어 있습니다. 기호가 없으면 확률도 부호도 없고, 엔트로피와 평균 길이는 정해지지 않습니다.',
    bits: (shown, of) =>
      shown < of
        ? `부호로 바꾼 글, ${bits(of, 'ko')} 가운데 처음 ${bits(shown, 'ko')}`
        : `부호로 바꾼 글, ${bits(of, 'ko')}`,
    moreBits: (left) => `… ${bits(left, 'ko')} 더`,
    noBits: (count) => `보낼 비트가 없습니다. 받는 쪽은 글의 길이(${whole(count)})만 알면 됩니다.`,
    says: (m) =>
      m.empty
        ? '글이 비어 있습니다.'
        : `기호 ${whole(m.entries.length)}개, 전체 ${bits(m.totalBits, 'ko')}, 평균 ${withUnit(n(m.averageLength), 'bits', 'ko')}, 엔트로피 ${withUnit(n(m.entropy), 'bits', 'ko')}입니다.`,
    spoken: (m) =>
      m.empty
        ? ''
        : `평균 길이는 전체 ${bits(m.totalBits, 'ko')}를 기호 ${whole(m.items.length)}개로 나눈 값, 기호마다 ${withUnit(n(m.averageLength), 'bits', 'ko')}입니다.`,
    table: {
      symbol: '기호',
      count: '횟수',
      p: '확률',
      codeword: '부호어',
      length: '길이(비트)',
      all: '합, 평균',
    },
  },
  en: {
    title: 'The Huffman code of a text',
    try: 'Build the tree again, merge by merge, and predict each time: which two come next? Then take the sentence apart into jamo.',
    labels: { text: 'Text', unit: 'Hangul counted by' },
    units: { syllable: 'syllable block', jamo: 'jamo (letter)' },
    presets: 'Start from',
    twister: 'Korean tongue-twister',
    english: 'English sentence',
    one: 'One symbol only',
    dyadic: 'Four symbols, aaaabbcd',
    tooLong: (length) =>
      `A text has at most ${whole(longest)} characters; this one has ${whole(length)}.`,
    kept: 'The figure keeps the last good text.',
    gloss:
      'It says: the manager of the soy sauce factory is Manager Gang, and the manager of the soybean paste factory is Manager Gong. The blocks 장 (jang) and 공 (gong) keep returning.',
    finals:
      'A hyphen before a jamo (-ㅇ) marks the end of a block. ㅇ at the start and ㅇ at the end count as two symbols.',
    noHangul: 'This text has no Hangul, so both counts are the same.',
    tree: (c, step) =>
      `Huffman code tree. ${whole(c.entries.length)} ${c.entries.length === 1 ? 'symbol' : 'symbols'}, longest codeword ${bits(c.depth, 'en')}${step < c.merges ? `, ${step} of ${c.merges} ${c.merges === 1 ? 'merge' : 'merges'} made` : ''}`,
    node: (x, root, done) => {
      const depth = x.path.length - root.path.length;
      const end = x.path.slice(root.path.length);
      const times = `${whole(x.count)} ${x.count === 1 ? 'time' : 'times'}`;
      if (x.entry) {
        const word = done
          ? x.path === ''
            ? 'no codeword'
            : `codeword ${x.path}`
          : end === ''
            ? 'not merged yet'
            : `codeword ends in ${end}`;
        return `${named(x.entry.symbol, 'en')}: ${times}, probability ${n(x.entry.p)}, ${word}, depth ${depth}`;
      }
      const group = `group of ${whole(x.leaves)} symbols: ${times} together`;
      if (!done) return `${group}${end === '' ? '' : `, codewords end in ${end}…`}, depth ${depth}`;
      return x.path === ''
        ? `root, ${group}, depth 0`
        : `${group}, codewords begin with ${x.path}, depth ${depth}`;
    },
    cut: (drawn, of) =>
      `The tree is drawn for the first ${whole(drawn)} of ${whole(of)} leaves; the table has them all.`,
    hint: 'Point at a branch, or walk the tree with the arrow keys, to read it here.',
    heads: { p: 'probability', codeword: 'codeword' },
    build: 'Build the tree',
    fromStart: 'Start over',
    next: 'Next merge',
    all: 'All',
    merges: (step, of) => `${whole(step)} of ${whole(of)} ${of === 1 ? 'merge' : 'merges'}`,
    merged: (step, pair, sum) =>
      `Merge ${step}: ${pair.map((x) => `${x.entry ? named(x.entry.symbol, 'en') : 'group'} ${whole(x.count)}`).join(' + ')} → ${whole(sum)}. Which two are the lightest now?`,
    nothingMerged: 'Nothing is merged yet. Which two have the smallest counts?',
    scale: (c) =>
      `A band one bit wide from the entropy, ${withUnit(n(c.entropy), 'bits', 'en')}. The average length, ${withUnit(n(c.averageLength), 'bits', 'en')}, lies in it.`,
    total: 'Code length of the whole text',
    average: 'Average length',
    entropy: 'Entropy',
    symbols: 'Different symbols',
    totalNote: (c) =>
      only(c)
        ? 'With a single symbol there is nothing to ask: 0 bits.'
        : `With codewords of one length: ${whole(c.items.length)}\u00a0×\u00a0${c.fixedLength}\u00a0=\u00a0${bits(c.items.length * c.fixedLength, 'en')}. The code table is not counted.`,
    averageNote: (c) =>
      !only(c) && c.averageLength === c.entropy
        ? 'It equals the entropy, as every probability is a power of 1/2.'
        : undefined,
    empty:
      'The text is empty. Without symbols there are no probabilities and no code; entropy and average length are not defined.',
    bits: (shown, of) =>
      shown < of
        ? `The text in code, first ${whole(shown)} of ${bits(of, 'en')}`
        : `The text in code, ${bits(of, 'en')}`,
    moreBits: (left) => `… ${bits(left, 'en')} more`,
    noBits: (count) =>
      `No bits to send. The receiver only needs the length of the text, ${whole(count)}.`,
    says: (m) =>
      m.empty
        ? 'The text is empty.'
        : `${whole(m.entries.length)} ${m.entries.length === 1 ? 'symbol' : 'symbols'}, ${bits(m.totalBits, 'en')} in all, ${withUnit(n(m.averageLength), 'bits', 'en')} on average, entropy ${withUnit(n(m.entropy), 'bits', 'en')}.`,
    spoken: (m) =>
      m.empty
        ? ''
        : `The average length is ${bits(m.totalBits, 'en')} divided by ${whole(m.items.length)} ${m.items.length === 1 ? 'symbol' : 'symbols'}: ${withUnit(n(m.averageLength), 'bits', 'en')} a symbol.`,
    table: {
      symbol: 'Symbol',
      count: 'Count',
      p: 'Probability',
      codeword: 'Codeword',
      length: 'Length (bits)',
      all: 'Sum, average',
    },
  },
};
