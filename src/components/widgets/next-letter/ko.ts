import { bits, chance, inUnit, n } from '../../../i18n/numbers.ko.ts';
import { named } from '../../families/letters/symbols.ts';
import { rounds } from './game.ts';
import type { Model } from './model.ts';
import { longest } from './state.ts';
import type { Game } from './use-game.ts';

const percent = (share: number) => (share < 0.001 ? '0.1% 미만' : `${n(100 * share, 1)}%`);

/** What both have paid so far. */
function said({ now, last, sums, over }: Game): string {
  const both = (of: Game['sums']) =>
    `나 ${bits(of.reader, 2, true)}, 모델 ${bits(of.model, 2, true)}`;
  if (!now || !last)
    return `한 번 누를 때마다 다른 답에 견준 값이 1비트 달라집니다. 지금까지 치른 값: ${both(sums)}.`;
  const round = `나온 글자는 ${quoted(now.letter)}입니다. 이번에 치른 값: ${both(last)}. 모두 더하면: ${both(sums)}.`;
  if (!over) return round;
  const verdict =
    sums.reader < sums.model
      ? '덜 치른 쪽은 나입니다. 모델보다 글을 잘 알았습니다.'
      : '덜 치른 쪽은 모델입니다.';
  return `${round} ${verdict}`;
}

/** A small probability as one in so many. */
const small = (p: number) => (p < 0.1 ? `1/${n(1 / p, 0)}` : chance(p, 3));
const quoted = (letter: string) => `‘${named(letter, 'ko')}’`;

export const words = {
  title: '다음 글자',
  try: '문장을 하나 적고, 모델이 어느 글자에서 놀라는지 보십시오. 그런 다음 앞의 글자를 더 많이 보게 해 보십시오.',
  labels: { order: '앞에서 보는 글자 수', text: '글', unit: '글자의 단위' },
  units: { syllable: '음절', jamo: '자모' },
  chart: (m: Model) =>
    `글자 ${n(m.letters.length)}개의 블록. 높이는 모델이 그 글자에서 받은 놀람이고, 선은 평균 ${bits(m.mean)}입니다`,
  y: '높이: 놀람, 비트',
  x: '글을 차례로, 가로선은 평균',
  mean: '글자당 평균 놀람',
  perplexity: '퍼플렉시티',
  likeChoosing: '확률이 같은 글자가 이만큼 있을 때와 똑같이 놀랍니다.',
  letters: '글자 수',
  total: '글 전체',
  lookBack: (order: number) => (order === 0 ? '앞을 보지 않음' : `앞의 ${order}글자`),
  worst: (letter: string, p: number, surprise: number) =>
    `가장 놀란 글자는 ${quoted(letter)}입니다. 모델이 매긴 확률은 ${small(p)}, 놀람은 ${bits(surprise, 3, true)}입니다.`,
  inNats: (mean: number) =>
    `학습 기록이라면 손실은 글자당 ${inUnit(mean * Math.LN2, 'nats', 3, true)}입니다.`,
  syllable: '한글은 음절 하나를 한 글자로 셉니다.',
  jamo: '자모 하나는 음절 하나보다 쉽게 맞힙니다. 두 단위는 글 전체의 비트로 견주십시오.',
  noHangul: '이 글에는 한글 음절이 없어 두 단위로 나눈 글자가 같습니다.',
  cut: (drawn: number, of: number) =>
    `글자 ${n(of)}개 가운데 앞의 ${n(drawn)}개만 그렸습니다. 모두는 표에 있습니다.`,
  empty: '글자를 하나 이상 적어 주십시오.',
  tooLong: (length: number) => `글은 ${n(longest)}자까지입니다. 지금은 ${n(length)}자입니다.`,
  kept: '그림은 아직 앞의 글을 보여 줍니다.',
  presets: '출발점',
  rain: '비가 올까요?',
  average: '엔트로피는…',
  event: '강좌의 영어',
  cat: '고양이, 영어',
  says: (m: Model) =>
    `글자 ${n(m.letters.length)}개, 평균 놀람 ${bits(m.mean)}, 즉 ${inUnit(m.mean * Math.LN2, 'nats')}, 퍼플렉시티 ${n(m.perplexity, 2)}입니다.`,
  spoken: (m: Model) =>
    `글자 ${n(m.letters.length)}개의 놀람을 모두 더하면 ${bits(m.total)}이고, 글자 수로 나눈 평균 놀람은 ${bits(m.mean, 4)}입니다. 2를 그만큼 거듭제곱한 퍼플렉시티는 ${n(m.perplexity, 2)}입니다.`,
  game: {
    title: '모델과 겨루기',
    how: `모델도 읽지 않은 6장의 글에서 글자 하나를 가립니다. 후보 다섯과 ‘그 밖’에 확률을 나누어 거십시오. 모델도 겁니다. 둘 다 나온 글자에 건 확률만큼 놀라고, 놀람을 비트로 치릅니다. ${n(rounds)}판을 겨루어 덜 치른 쪽이 이깁니다.`,
    begin: '겨루기 시작',
    round: (k: number) => `${n(rounds)}판 가운데 ${n(k)}번째: 다음 글자는 무엇입니까?`,
    other: '그 밖',
    letter: quoted,
    halve: (name: string) => `${name}: 건 몫을 절반으로`,
    double: (name: string) => `${name}: 건 몫을 두 배로`,
    yours: (share: number) => percent(share),
    both: (share: number, model: number) => `나 ${percent(share)}, 모델 ${percent(model)}`,
    reveal: '글자 보기',
    next: '다음 판',
    again: '다시 겨루기',
    said,
  },
  table: {
    name: '글자마다의 확률과 놀람',
    letter: '글자',
    p: '모델이 매긴 확률',
    surprise: '놀람(비트)',
    mean: '평균',
  },
};
export type Words = typeof words;
