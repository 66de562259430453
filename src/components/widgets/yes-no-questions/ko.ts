import { bits, n } from '../../../i18n/numbers.ko.ts';
import type { Game, Move, Question } from './game.ts';
import type { Model } from './model.ts';

const asked = (game: Game) => game.moves.length;
const total = (game: Game) => game.moves.reduce((sum, move) => sum + move.earned, 0);

const found = (game: Game, m: Model): string => {
  const k = asked(game);
  return `비밀 수는 ${game.candidates[0]}입니다. 질문 ${k}번으로 ${bits(m.information)}를 모두 얻었${k === 1 ? '습니다' : `으니 한 번에 평균 ${bits(m.information / k)}입니다`}.`;
};

/** How good the questions were. */
const how = (game: Game, m: Model): string => {
  const k = asked(game);
  return k < m.fewest
    ? '운이 좋았습니다. 늘 이렇지는 않습니다.'
    : k <= m.most
      ? '가장 좋은 방법만큼 빨랐습니다.'
      : `가장 좋은 방법으로는 많아야 ${m.most}번입니다.`;
};

const last = (move: Move): string =>
  move.earned === 0
    ? `${move.yes ? '예' : '아니요'}. 이미 알던 대답이라 0비트입니다.`
    : `${move.yes ? '예' : '아니요'}. ${bits(move.earned)}를 얻었고 ${n(move.remaining)}개가 남았습니다.`;

export const words = {
  title: '예, 아니요로 수 맞히기',
  try: '비밀 수 하나를 골라 두었습니다. 되도록 적은 질문으로 찾아 보십시오.',
  labels: { n: '수의 개수 n' },
  chart: (game: Game, question: string) =>
    `1부터 ${game.n}까지의 수 가운데 가능한 수 ${game.candidates.length}개를 제자리에 늘어놓은 줄과, 질문마다 하나씩 위에 남은 앞의 줄, 지금까지 얻은 ${bits(total(game))}의 막대. 현재 질문: ${question}`,
  candidates: (count: number) => `아직 가능한 수 ${n(count)}개`,
  earned: (sum: number, of: number) => `얻은 정보량 ${bits(sum)} / ${bits(of)}`,
  mayPay:
    '금색 윤곽은 다음 대답이 줄 정보량입니다. 너비는 그 대답으로 얻는 비트, 높이는 그 대답이 나올 확률입니다.',
  paid: '금색 칸 하나가 대답 하나로 얻은 정보량입니다.',
  kind: '질문',
  kinds: { 'at-most': '이하입니까?', exactly: '그 수입니까?', multiple: '배수입니까?' },
  question: ({ kind, k }: Question) =>
    kind === 'at-most'
      ? `비밀 수는 ${k} 이하입니까?`
      : kind === 'exactly'
        ? `비밀 수는 ${k}입니까?`
        : k === 2
          ? '비밀 수는 짝수입니까?'
          : `비밀 수는 ${k}의 배수입니까?`,
  handle: '질문에 넣을 수',
  number: '질문에 넣을 수',
  less: '하나 줄이기',
  more: '하나 늘리기',
  half: '반으로 나누기',
  ask: '묻기',
  again: '새로 하기',
  yes: (count: number, x: number) => `예 ${n(count)}개: ${count ? bits(x) : '나올 수 없음'}`,
  no: (count: number, x: number) => `아니요 ${n(count)}개: ${count ? bits(x) : '나올 수 없음'}`,
  proposed: '제안하는 질문:',
  own: '고른 질문:',
  expectedLater: '이 질문에서 평균 몇 비트를 얻을지 어림해 보고 물어보십시오.',
  expected: (expected: number, best: number) =>
    `이 질문으로는 평균 ${bits(expected)}, 가장 좋은 질문으로는 ${bits(best)}를 얻습니다.`,
  last,
  start: (count: number) => `1부터 ${count}까지의 수 가운데 하나입니다. 확률은 모두 같습니다.`,
  found,
  how,
  before: (questions: number) => `앞 판에서는 ${questions}번 만에 찾았습니다.`,
  axis: '얻은 정보량, 비트',
  information: '찾는 데 드는 정보량',
  questions: '지금까지 한 질문',
  remaining: '남은 수',
  times: '번',
  pieces: '개',
  best: (m: Model) =>
    `허프만 트리(3장)를 따라 묻는 것이 가장 좋습니다. ${m.fewest === m.most ? `언제나 ${m.most}번` : `${m.fewest}번이나 ${m.most}번, 평균 ${n(m.average)}번`} 만에 찾습니다.`,
  saysGame: (game: Game, m: Model, question: string, expected: number) => {
    const move = game.moves.at(-1);
    if (game.candidates.length === 1) return `${found(game, m)} ${how(game, m)}`;
    return `${move ? `${last(move)} ` : ''}수의 개수 ${m.n}, 찾는 데 드는 정보량 ${bits(m.information)}. 현재 질문: ${question} 평균 ${bits(expected)}입니다.`;
  },
  spoken: (m: Model) =>
    `어떤 수든 반드시 찾으려면 질문이 log₂ n개 이상 필요합니다. n이 ${m.n}이면 ${bits(m.information)}이므로 질문 ${m.most}개가 필요합니다.`,
  moves: {
    title: '지금까지의 질문',
    number: '번호',
    question: '질문',
    answer: '대답',
    yes: '예',
    no: '아니요',
    earned: '얻은 비트',
    expected: '평균',
    remaining: '남은 수',
  },
  table: {
    answer: '대답',
    count: '수의 개수',
    p: '확률',
    information: '얻는 비트',
    average: '평균',
    all: '처음부터 끝까지',
  },
};
export type Words = typeof words;
