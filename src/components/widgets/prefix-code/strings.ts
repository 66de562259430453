import { formatNumber, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import type { Decoded } from './message.ts';
import { type Model, names } from './model.ts';
import { longest } from './state.ts';

const said = (reading: readonly number[]) => reading.map((i) => names[i]).join('');
/** A share of the budget: 1/8 where it is short, as it always is a power of 1/2. */
export const fraction = (length: number): string => `1/${2 ** length}`;

interface PrefixStrings {
  title: string;
  try: string;
  labels: { weights: string; codewords: string; message: string };
  presets: string;
  lecture: string;
  late: string;
  twofold: string;
  wasteful: string;
  places: string;
  budget: string;
  chart: (m: Model) => string;
  claimed: string;
  code: string;
  heads: { weight: string; codeword: string; p: string; share: string };
  weightOf: (name: string) => string;
  codewordOf: (name: string) => string;
  allZero: string;
  expected: string;
  keptCode: string;
  rows: string;
  add: string;
  remove: string;
  onlyBits: string;
  tooLong: (length: number) => string;
  keptMessage: string;
  decoded: (d: Decoded) => string;
  reading: readonly [string, string];
  average: string;
  entropy: string;
  kraft: string;
  prefixFree: string;
  uniquelyDecodable: string;
  yes: string;
  no: string;
  averageNote: (m: Model) => string | undefined;
  verdicts: (m: Model) => readonly (readonly [lead: string, sentence: string])[];
  tryMessage: (message: string) => string;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  table: {
    symbol: string;
    p: string;
    codeword: string;
    length: string;
    share: string;
    from: string;
    to: string;
    all: string;
  };
}

/** The Kraft sum, with as many digits as tell it from 1. */
export const spent = (kraft: number): string => {
  const text = formatNumber(kraft, 3, true);
  return text === '1.000' && kraft !== 1 ? formatNumber(kraft, 5) : text;
};
const bits = (x: number, lang: 'ko' | 'en') => withUnit(formatNumber(x, 3, true), 'bits', lang);
const word = (m: Model, i: number) => m.codewords[i] as string;

export const strings: Strings<PrefixStrings> = {
  ko: {
    title: '나만의 부호와 예산 1',
    try: '부호어를 고쳐 보십시오. 모든 메시지가 한 가지로만 읽히게 하면서 평균 길이를 엔트로피보다 짧게 할 수 있습니까?',
    labels: { weights: '가중치', codewords: '부호어', message: '메시지' },
    presets: '출발점',
    lecture: '강의의 네 글자',
    late: '접두 부호는 아닌 0,\u00a001,\u00a0011',
    twofold: '두 가지로 읽히는 0,\u00a001,\u00a010',
    wasteful: '길이가 같은 00,\u00a001,\u00a010,\u00a011',
    places: '부호어가 차지하는 자리',
    budget: '예산',
    chart: (m) =>
      `예산 1에서 부호어 ${m.codewords.length}개가 차지하는 자리: ${m.codewords.map((w, i) => `${names[i]} ${w} ${fraction(w.length)}`).join(', ')}. ${m.clash ? '겹치는 자리가 있습니다.' : '겹치는 자리가 없습니다.'}`,
    claimed: '빗금은 둘 이상이 함께 차지한 자리입니다.',
    code: '부호',
    heads: { weight: '가중치', codeword: '부호어', p: '확률', share: '몫' },
    weightOf: (name) => `${name}의 가중치`,
    codewordOf: (name) => `${name}의 부호어`,
    allZero: '가중치가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
    expected: '부호어는 0과 1로 1자부터 16자까지 적습니다.',
    keptCode: '그림은 아직 앞의 부호를 보여 줍니다.',
    rows: '기호 수',
    add: '기호 더하기',
    remove: '기호 빼기',
    onlyBits: '메시지는 0과 1로만 적습니다.',
    tooLong: (length) =>
      `메시지는 ${longest}자까지입니다. 지금은 ${formatNumber(length, 0)}자입니다.`,
    keptMessage: '그림은 아직 앞의 메시지를 읽습니다.',
    decoded: (d) => {
      switch (d.kind) {
        case 'empty':
          return '메시지가 비어 있습니다. 0과 1을 적으면 적는 대로 읽습니다.';
        case 'one':
          return '한 가지로 읽힙니다.';
        case 'ambiguous':
          return '여러 가지로 읽힙니다. 무엇을 보냈는지 알 수 없습니다.';
        case 'unfinished':
          return '마지막 부호어가 아직 끝나지 않았습니다.';
        case 'dead-end':
          return `${d.at + 1}번째 숫자에서 막힙니다. 어떻게 읽어도 이 숫자로 이어지는 부호어가 없습니다.`;
      }
    },
    reading: ['첫째', '둘째'],
    average: '평균 길이',
    entropy: '엔트로피',
    kraft: '쓴 예산(크래프트 합)',
    prefixFree: '접두 부호',
    uniquelyDecodable: '한 가지로만 복호됨',
    yes: '예',
    no: '아니요',
    averageNote: (m) =>
      m.averageLength < m.entropy
        ? '엔트로피보다 짧지만, 한 가지로만 복호되지 않아 쓸모가 없습니다.'
        : !m.uniquelyDecodable
          ? undefined
          : m.averageLength === m.entropy
            ? '엔트로피와 같습니다. 한 가지로만 복호되는 부호는 이보다 짧을 수 없습니다.'
            : `엔트로피보다 ${bits(m.averageLength - m.entropy, 'ko')} 깁니다.`,
    verdicts: (m) => {
      const [a, b] = m.clash ?? [0, 0];
      return [
        m.prefixFree
          ? ['접두 부호입니다.', '어느 부호어도 다른 부호어의 앞부분이 아닙니다.']
          : [
              '접두 부호가 아닙니다.',
              word(m, a) === word(m, b)
                ? `${names[a]}와 ${names[b]}의 부호어가 같습니다.`
                : `${names[b]}의 부호어 ${word(m, b)}의 앞부분이 ${names[a]}의 부호어 ${word(m, a)}과 같습니다.`,
            ],
        m.prefixFree
          ? ['한 가지로만 복호됩니다.', '접두 부호는 언제나 그렇고, 부호어가 끝나면 바로 읽힙니다.']
          : m.uniquelyDecodable
            ? [
                '그래도 한 가지로만 복호됩니다.',
                '다만 뒤에 오는 숫자를 보아야 기호가 정해질 때가 있습니다.',
              ]
            : ['한 가지로만 복호되지 않습니다.', '여러 가지로 읽히는 가장 짧은 메시지:'],
        m.kraft > 1
          ? [
              '예산을 넘었습니다.',
              '이 길이로는 0과 1을 어떻게 골라도 한 가지로만 복호되지는 않습니다.',
            ]
          : m.kraft === 1
            ? [
                '예산을 남김없이 썼습니다.',
                m.prefixFree
                  ? '한 부호어를 줄이려면 다른 부호어가 길어져야 합니다.'
                  : '부호어 길이가 같은 접두 부호도 있습니다.',
              ]
            : [
                '예산이 남았습니다.',
                m.prefixFree
                  ? '가장 긴 부호어 하나를 1비트 줄인 접두 부호가 있습니다.'
                  : '부호어 길이가 같은 접두 부호도 있습니다.',
              ],
      ];
    },
    tryMessage: (message) => `${message} 읽어 보기`,
    says: (m) =>
      `평균 길이 ${bits(m.averageLength, 'ko')}, 엔트로피 ${bits(m.entropy, 'ko')}, 쓴 예산 ${spent(m.kraft)}. ${m.prefixFree ? '접두 부호입니다.' : m.uniquelyDecodable ? '접두 부호는 아니지만 한 가지로만 복호됩니다.' : '한 가지로만 복호되지 않습니다.'} ${m.decoded.kind === 'empty' ? '' : '메시지: '}${strings.ko.decoded(m.decoded)}${m.decoded.kind === 'one' ? ` ${said(m.decoded.reading)}` : ''}`,
    spoken: (m) =>
      `평균 길이는 기호마다 확률과 부호어 길이를 곱해 모두 더한 값, ${bits(m.averageLength, 'ko')}입니다.`,
    table: {
      symbol: '기호',
      p: '확률',
      codeword: '부호어',
      length: '길이(비트)',
      share: '예산의 몫',
      from: '자리의 처음',
      to: '끝',
      all: '합, 평균 길이',
    },
  },
  en: {
    title: 'A code of your own and a budget of 1',
    try: 'Change the codewords. Can you push the average length below the entropy and still have every message read in one way only?',
    labels: { weights: 'Weights', codewords: 'Codewords', message: 'Message' },
    presets: 'Start from',
    lecture: 'The four symbols',
    late: 'Not prefix-free: 0,\u00a001,\u00a0011',
    twofold: 'Read in two ways: 0,\u00a001,\u00a010',
    wasteful: 'One length: 00,\u00a001,\u00a010,\u00a011',
    places: 'places of the codewords',
    budget: 'budget',
    chart: (m) =>
      `Places of ${m.codewords.length} codewords in the budget of 1: ${m.codewords.map((w, i) => `${names[i]} ${w} ${fraction(w.length)}`).join(', ')}. ${m.clash ? 'Some overlap.' : 'None overlap.'}`,
    claimed: 'Hatching marks what two or more codewords claim.',
    code: 'Code',
    heads: { weight: 'weight', codeword: 'codeword', p: 'probability', share: 'share' },
    weightOf: (name) => `Weight of ${name}`,
    codewordOf: (name) => `Codeword of ${name}`,
    allZero: 'The weights cannot all be 0; at least one must be above 0.',
    expected: 'A codeword has 1 to 16 digits, each 0 or 1.',
    keptCode: 'The figure keeps the last good code.',
    rows: 'Symbols',
    add: 'Add a symbol',
    remove: 'Remove a symbol',
    onlyBits: 'A message consists of 0s and 1s.',
    tooLong: (length) =>
      `A message has at most ${longest} digits; this one has ${formatNumber(length, 0)}.`,
    keptMessage: 'The figure reads the last good message.',
    decoded: (d) => {
      switch (d.kind) {
        case 'empty':
          return 'The message is empty. Type 0s and 1s, and they are read as you type.';
        case 'one':
          return 'It can be read in only one way.';
        case 'ambiguous':
          return 'It can be read in more than one way, and nobody can tell which was sent.';
        case 'unfinished':
          return 'The last codeword is not finished yet.';
        case 'dead-end':
          return `Dead end at digit ${d.at + 1}: however you read the message, no codeword continues with this digit.`;
      }
    },
    reading: ['first', 'second'],
    average: 'Average length',
    entropy: 'Entropy',
    kraft: 'Budget spent (Kraft sum)',
    prefixFree: 'Prefix-free',
    uniquelyDecodable: 'Uniquely decodable',
    yes: 'yes',
    no: 'no',
    averageNote: (m) =>
      m.averageLength < m.entropy
        ? 'Below the entropy, but no saving: messages become ambiguous.'
        : !m.uniquelyDecodable
          ? undefined
          : m.averageLength === m.entropy
            ? 'Equal to the entropy; no uniquely decodable code is shorter.'
            : `${bits(m.averageLength - m.entropy, 'en')} above the entropy.`,
    verdicts: (m) => {
      const [a, b] = m.clash ?? [0, 0];
      return [
        m.prefixFree
          ? ['Prefix-free:', 'no codeword is the beginning of another.']
          : [
              'Not prefix-free:',
              word(m, a) === word(m, b)
                ? `${names[a]} and ${names[b]} have the same codeword.`
                : `${word(m, a)}, the codeword of ${names[a]}, is the beginning of ${word(m, b)}, the codeword of ${names[b]}.`,
            ],
        m.prefixFree
          ? [
              'Uniquely decodable:',
              'prefix-free codes always are, and each symbol is known as soon as its codeword ends.',
            ]
          : m.uniquelyDecodable
            ? [
                'Uniquely decodable all the same,',
                'although you sometimes have to see later digits to know a symbol.',
              ]
            : ['Not uniquely decodable.', 'The shortest message with more than one reading:'],
        m.kraft > 1
          ? [
              'Over budget:',
              'whatever digits you choose, codewords of these lengths cannot be uniquely decodable.',
            ]
          : m.kraft === 1
            ? [
                'The budget is spent:',
                m.prefixFree
                  ? 'one codeword can become shorter only if another becomes longer.'
                  : 'there is also a prefix-free code with these lengths.',
              ]
            : [
                'Some budget is left:',
                m.prefixFree
                  ? 'there is a prefix-free code with one of the longest codewords shorter by one bit.'
                  : 'there is also a prefix-free code with these lengths.',
              ],
      ];
    },
    tryMessage: (message) => `Read ${message}`,
    says: (m) =>
      `Average length ${bits(m.averageLength, 'en')}, entropy ${bits(m.entropy, 'en')}, budget spent ${spent(m.kraft)}. ${m.prefixFree ? 'Prefix-free.' : m.uniquelyDecodable ? 'Not prefix-free, but uniquely decodable.' : 'Not uniquely decodable.'} Message: ${strings.en.decoded(m.decoded)}${m.decoded.kind === 'one' ? ` ${said(m.decoded.reading)}` : ''}`,
    spoken: (m) =>
      `The average length is the sum over all symbols of probability times codeword length: ${bits(m.averageLength, 'en')}.`,
    table: {
      symbol: 'Symbol',
      p: 'p',
      codeword: 'Codeword',
      length: 'Length (bits)',
      share: 'Share of 1',
      from: 'From',
      to: 'To',
      all: 'Sum, average length',
    },
  },
};
