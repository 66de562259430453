import { formatNumber, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import type { Game, Kind, Move, Question } from './game.ts';
import type { Model } from './model.ts';

const n = (x: number, digits = 3) => formatNumber(x, digits);
const bits = (x: number, lang: 'ko' | 'en') => withUnit(n(x), 'bits', lang);

interface QuestionStrings {
  title: string;
  try: string;
  labels: { n: string };
  chart: (game: Game, question: string) => string;
  candidates: (count: number) => string;
  earned: (sum: number, of: number) => string;
  kind: string;
  kinds: Record<Kind, string>;
  question: (q: Question) => string;
  handle: string;
  number: string;
  less: string;
  more: string;
  half: string;
  ask: string;
  again: string;
  yes: (count: number, bits: number) => string;
  no: (count: number, bits: number) => string;
  proposed: string;
  own: string;
  expected: (expected: number, best: number) => string;
  last: (move: Move) => string;
  start: (count: number) => string;
  found: (game: Game, m: Model) => string;
  before: (questions: number) => string;
  axis: string;
  information: string;
  questions: string;
  remaining: string;
  times: string;
  pieces: string;
  best: (m: Model) => string;
  says: (game: Game, m: Model, question: string, expected: number) => string;
  spoken: (m: Model) => string;
  moves: {
    title: string;
    number: string;
    question: string;
    answer: string;
    yes: string;
    no: string;
    earned: string;
    expected: string;
    remaining: string;
  };
  table: {
    answer: string;
    count: string;
    p: string;
    information: string;
    average: string;
    all: string;
  };
}

const asked = (game: Game) => game.moves.length;
const total = (game: Game) => game.moves.reduce((sum, move) => sum + move.earned, 0);

export const strings: Strings<QuestionStrings> = {
  ko: {
    title: '예, 아니요로 수 맞히기',
    try: '비밀 수 하나를 골라 두었습니다. 절반씩 나누어 물을 때보다 적은 질문으로 찾을 수 있습니까? 예상한 다음, 직접 해 보십시오.',
    labels: { n: '수의 개수 n' },
    chart: (game, question) =>
      `1부터 ${game.n}까지의 수 가운데 가능한 수 ${game.candidates.length}개를 늘어놓은 띠와, 지금까지 얻은 ${bits(total(game), 'ko')}의 막대. 현재 질문: ${question}`,
    candidates: (count) => `아직 가능한 수 ${n(count)}개`,
    earned: (sum, of) => `얻은 정보량 ${bits(sum, 'ko')} / ${bits(of, 'ko')}`,
    kind: '질문',
    kinds: { 'at-most': '이하입니까?', exactly: '그 수입니까?', multiple: '배수입니까?' },
    question: ({ kind, k }) =>
      kind === 'at-most'
        ? `비밀 수는 ${k} 이하입니까?`
        : kind === 'exactly'
          ? `비밀 수는 ${k}입니까?`
          : k === 2
            ? '비밀 수는 짝수입니까?'
            : `비밀 수는 ${k}의 배수입니까?`,
    handle: '질문에 넣을 수',
    number: '넣을 수',
    less: '하나 줄이기',
    more: '하나 늘리기',
    half: '반으로 나누기',
    ask: '묻기',
    again: '새로 하기',
    yes: (count, x) => `예 ${n(count)}개: ${count ? bits(x, 'ko') : '나올 수 없음'}`,
    no: (count, x) => `아니요 ${n(count)}개: ${count ? bits(x, 'ko') : '나올 수 없음'}`,
    proposed: '제안하는 질문:',
    own: '고른 질문:',
    expected: (expected, best) =>
      `이 질문으로는 평균 ${bits(expected, 'ko')}, 가장 좋은 질문으로는 ${bits(best, 'ko')}를 얻습니다.`,
    last: (move) =>
      move.earned === 0
        ? `${move.yes ? '예' : '아니요'}. 이미 알던 대답이라 0비트입니다.`
        : `${move.yes ? '예' : '아니요'}. ${bits(move.earned, 'ko')}를 얻었고 ${n(move.remaining)}개가 남았습니다.`,
    start: (count) => `1부터 ${count}까지의 수 가운데 하나입니다. 확률은 모두 같습니다.`,
    found: (game, m) => {
      const k = asked(game);
      const how =
        k < m.fewest
          ? '운이 좋았습니다. 서툰 질문으로도 드물게는 많이 얻습니다.'
          : k <= m.most
            ? '가장 좋은 방법만큼 빨랐습니다.'
            : `가장 좋은 방법으로는 많아야 ${m.most}번입니다.`;
      return `비밀 수는 ${game.candidates[0]}입니다. 질문 ${k}번으로 ${bits(m.information, 'ko')}를 모두 얻었${k === 1 ? '습니다' : `으니 한 번에 평균 ${bits(m.information / k, 'ko')}입니다`}. ${how}`;
    },
    before: (questions) => `앞 판에서는 ${questions}번 만에 찾았습니다.`,
    axis: '얻은 정보량, 비트',
    information: '찾는 데 드는 정보량',
    questions: '지금까지 한 질문',
    remaining: '남은 수',
    times: '번',
    pieces: '개',
    best: (m) =>
      `허프만 나무(3장)를 따라 묻는 것이 가장 좋습니다. ${m.fewest === m.most ? `언제나 ${m.most}번` : `${m.fewest}번이나 ${m.most}번, 평균 ${n(m.average)}번`} 만에 찾습니다.`,
    says: (game, m, question, expected) => {
      const last = game.moves.at(-1);
      if (game.candidates.length === 1) return strings.ko.found(game, m);
      return `${last ? `${strings.ko.last(last)} ` : ''}수의 개수 ${m.n}, 찾는 데 드는 정보량 ${bits(m.information, 'ko')}. 현재 질문: ${question} 평균 ${bits(expected, 'ko')}입니다.`;
    },
    spoken: (m) =>
      `어떤 수든 반드시 찾으려면 질문이 log₂ n개 이상 필요합니다. n이 ${m.n}이면 ${bits(m.information, 'ko')}이므로 질문 ${m.most}개가 필요합니다.`,
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
  },
  en: {
    title: 'Find the number by yes and no',
    try: 'A secret number is drawn. Can you find it with fewer questions than halving takes? Predict, then play.',
    labels: { n: 'How many numbers n' },
    chart: (game, question) =>
      `A strip with ${game.candidates.length === 1 ? `the one number left, ${game.candidates[0]}` : `the ${game.candidates.length} numbers from 1 to ${game.n} that are still possible`}, and a bar of the ${bits(total(game), 'en')} earned so far. Current question: ${question}`,
    candidates: (count) => `${n(count)} ${count === 1 ? 'number' : 'numbers'} still possible`,
    earned: (sum, of) => `earned ${n(sum)} of ${bits(of, 'en')}`,
    kind: 'Question',
    kinds: { 'at-most': 'at most?', exactly: 'exactly?', multiple: 'multiple of?' },
    question: ({ kind, k }) =>
      kind === 'at-most'
        ? `Is it at most ${k}?`
        : kind === 'exactly'
          ? `Is it ${k}?`
          : k === 2
            ? 'Is it even?'
            : `Is it a multiple of ${k}?`,
    handle: 'Number in the question',
    number: 'Number',
    less: 'one less',
    more: 'one more',
    half: 'Split in half',
    ask: 'Ask',
    again: 'New game',
    yes: (count, x) => `yes, ${n(count)}: ${count ? bits(x, 'en') : 'cannot be'}`,
    no: (count, x) => `no, ${n(count)}: ${count ? bits(x, 'en') : 'cannot be'}`,
    proposed: 'Proposed question:',
    own: 'Your question:',
    expected: (expected, best) =>
      `This question earns ${bits(expected, 'en')} on average, the best one ${bits(best, 'en')}.`,
    last: (move) =>
      move.earned === 0
        ? `${move.yes ? 'Yes' : 'No'}. You knew that already: 0 bits.`
        : `${move.yes ? 'Yes' : 'No'}. ${bits(move.earned, 'en')} earned, ${n(move.remaining)} left.`,
    start: (count) => `One of the numbers from 1 to ${count}, all equally likely.`,
    found: (game, m) => {
      const k = asked(game);
      const how =
        k < m.fewest
          ? 'That was luck: a bad question pays a lot now and then.'
          : k <= m.most
            ? 'As fast as the best play.'
            : `The best play never needs more than ${m.most}.`;
      const earned =
        k === 1
          ? `One question earned it all: ${bits(m.information, 'en')}.`
          : `${k} questions earned ${bits(m.information, 'en')} in all, ${bits(m.information / k, 'en')} each on average.`;
      return `It is ${game.candidates[0]}. ${earned} ${how}`;
    },
    before: (questions) =>
      `The game before took ${questions} ${questions === 1 ? 'question' : 'questions'}.`,
    axis: 'information earned, bits',
    information: 'Information to be earned',
    questions: 'Questions asked',
    remaining: 'Numbers left',
    times: '',
    pieces: '',
    best: (m) =>
      `The best plan, a Huffman tree (chapter 3), ${m.fewest === m.most ? `always takes ${m.most} ${m.most === 1 ? 'question' : 'questions'}` : `takes ${m.fewest} or ${m.most} questions, ${n(m.average)} on average`}.`,
    says: (game, m, question, expected) => {
      const last = game.moves.at(-1);
      if (game.candidates.length === 1) return strings.en.found(game, m);
      return `${last ? `${strings.en.last(last)} ` : ''}${m.n} numbers, ${bits(m.information, 'en')} to be earned. Current question: ${question} On average ${bits(expected, 'en')}.`;
    },
    spoken: (m) =>
      `To be certain of finding the number, you need at least log₂\u00a0n questions. For n\u00a0=\u00a0${m.n} the logarithm is ${bits(m.information, 'en')}, so ${m.most} ${m.most === 1 ? 'question is' : 'questions are'} needed.`,
    moves: {
      title: 'Questions so far',
      number: 'No.',
      question: 'Question',
      answer: 'Answer',
      yes: 'yes',
      no: 'no',
      earned: 'Bits earned',
      expected: 'average',
      remaining: 'Left',
    },
    table: {
      answer: 'Answer',
      count: 'Numbers',
      p: 'Probability',
      information: 'Bits earned',
      average: 'Average',
      all: 'From start to end',
    },
  },
};
