import { bits as inBits, n } from '../../../i18n/numbers.ko.ts';
import { fraction, spent } from './digits.ts';
import type { Decoded } from './message.ts';
import { type Model, names } from './model.ts';
import { longest } from './state.ts';

const said = (reading: readonly number[]) => reading.map((i) => names[i]).join('');
const bits = (x: number) => inBits(x, 3, true);
const word = (m: Model, i: number) => m.codewords[i] as string;

const decoded = (d: Decoded): string => {
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
};

export const words = {
  title: '나만의 부호와 예산 1',
  try: '부호어를 고쳐, 모든 메시지가 한 가지로만 읽히면서 평균 길이가 되도록 짧은 부호를 만들어 보십시오.',
  labels: { weights: '확률의 비', codewords: '부호어', message: '메시지' },
  presets: '출발점',
  lecture: '강의의 네 글자',
  late: '접두 부호는 아닌 0,\u00a001,\u00a0011',
  twofold: '두 가지로 읽히는 0,\u00a001,\u00a010',
  wasteful: '길이가 같은 00,\u00a001,\u00a010,\u00a011',
  y: '높이: 부호어 길이, 비트',
  width: '너비: 확률',
  strip: '띠: 예산 1',
  places: '부호어가 차지하는 자리',
  budget: '예산',
  chart: (m: Model) =>
    `부호어 ${m.codewords.length}개의 블록, 전체 넓이는 평균 길이 ${bits(m.averageLength)}. 아래 띠는 예산 1: ${m.codewords.map((w, i) => `${names[i]} ${w} ${fraction(w.length)}`).join(', ')}. ${m.clash ? '겹치는 자리가 있습니다.' : '겹치는 자리가 없습니다.'}`,
  weightOf: (name: string) => `${name}의 비`,
  codewordOf: (name: string) => `${name}의 부호어`,
  allZero: '확률의 비가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  expected: '부호어는 0과 1로 1자부터 16자까지 적습니다.',
  keptCode: '그림은 아직 앞의 부호를 보여 줍니다.',
  folded: '확률, 기호 수, 메시지, 공식',
  rows: '기호 수',
  add: '기호 더하기',
  remove: '기호 빼기',
  onlyBits: '메시지는 0과 1로만 적습니다.',
  tooLong: (length: number) => `메시지는 ${longest}자까지입니다. 지금은 ${n(length, 0)}자입니다.`,
  keptMessage: '그림은 아직 앞의 메시지를 읽습니다.',
  decoded,
  reading: ['첫째', '둘째'],
  average: '평균 길이',
  entropy: '엔트로피',
  kraft: '쓴 예산(크래프트 합)',
  /** In place of the answers before anything is changed. */
  asked: '부호어를 고치면 평균 길이가 엔트로피보다 짧아집니까? 그러고도 한 가지로만 읽힙니까?',
  shares: '띠에서 부호어는 저마다 제 몫을 차지합니다. 짧은 부호어일수록 몫이 큽니다.',
  prefixFree: '접두 부호',
  uniquelyDecodable: '한 가지로만 복호됨',
  yes: '예',
  no: '아니요',
  averageNote: (m: Model): string | undefined =>
    m.averageLength < m.entropy
      ? '평균 길이가 엔트로피보다 짧지만, 한 가지로만 복호되지 않아 쓸모가 없습니다.'
      : !m.uniquelyDecodable
        ? undefined
        : m.averageLength === m.entropy
          ? '평균 길이가 엔트로피와 같습니다. 한 가지로만 복호되는 부호는 이보다 짧을 수 없습니다.'
          : `평균 길이는 엔트로피보다 ${bits(m.averageLength - m.entropy)} 깁니다. 빗금 친 넓이에서 파선으로 비운 넓이를 뺀 만큼입니다.`,
  budgetNote: (m: Model): string =>
    m.kraft > 1
      ? '예산을 넘었습니다. 이 길이로는 0과 1을 어떻게 골라도 한 가지로만 복호되지는 않습니다.'
      : `${m.kraft === 1 ? '예산을 남김없이 썼습니다.' : '예산이 남았습니다.'} ${
          !m.prefixFree
            ? '부호어 길이가 같은 접두 부호도 있습니다.'
            : m.kraft === 1
              ? '한 부호어를 줄이려면 다른 부호어가 길어져야 합니다.'
              : '가장 긴 부호어 하나를 1비트 줄인 접두 부호가 있습니다.'
        }`,
  prefixNote(m: Model): string {
    if (!m.clash) return '어느 부호어도 다른 부호어의 앞부분이 아닙니다.';
    const [a, b] = m.clash;
    return `${
      word(m, a) === word(m, b)
        ? `${names[a]}와 ${names[b]}의 부호어가 같습니다.`
        : `${names[b]}의 부호어가 ${names[a]}의 부호어로 시작합니다.`
    } 띠 아래로 매달린 조각은 이미 차지된 자리입니다.`;
  },
  decodableNote: (m: Model): string =>
    m.prefixFree
      ? '접두 부호는 언제나 그렇고, 부호어가 끝나면 바로 읽힙니다.'
      : m.ambiguous === undefined
        ? '접두 부호가 아닌데도 그렇습니다. 다만 뒤의 숫자를 보아야 정해질 때가 있습니다.'
        : `여러 가지로 읽히는 가장 짧은 메시지: ${m.ambiguous}`,
  tryMessage: (message: string) => `${message} 읽어 보기`,
  says: (m: Model) =>
    `평균 길이 ${bits(m.averageLength)}, 엔트로피 ${bits(m.entropy)}, 쓴 예산 ${spent(m.kraft)}. ${m.prefixFree ? '접두 부호입니다.' : m.uniquelyDecodable ? '접두 부호는 아니지만 한 가지로만 복호됩니다.' : '한 가지로만 복호되지 않습니다.'} ${m.decoded.kind === 'empty' ? '' : '메시지: '}${decoded(m.decoded)}${m.decoded.kind === 'one' ? ` ${said(m.decoded.reading)}` : ''}`,
  spoken: (m: Model) =>
    `평균 길이는 기호마다 확률과 부호어 길이를 곱해 모두 더한 값, ${bits(m.averageLength)}입니다.`,
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
};
export type Words = typeof words;
