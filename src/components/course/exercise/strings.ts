import type { ExerciseData, NumericData } from '../../../content/exercise-schema.ts';
import type { Both } from '../../../i18n/lang.ts';

interface ExerciseStrings {
  title: (number: string) => string;
  kinds: Readonly<Record<ExerciseData['kind'], string>>;
  units: Readonly<Record<NumericData['answer']['unit'], string>>;
  answer: string;
  check: string;
  hint: string;
  solution: string;
  newNumbers: string;
  up: string;
  down: string;
  start: string;
  see: string;
  seeNumbers: string;
  digits: (digits: number) => string;
  /** Above the exercises at the end of a chapter. */
  heading: string;
  total: (total: number) => string;
  needsScript: string;
  notStarted: string;
  again: string;
  quiz: {
    /** Of the numbers that lead to the exercises. */
    map: string;
    intro: string;
    previous: string;
    next: string;
    result: string;
    resultTitle: string;
    mends: string;
    anew: string;
  };
  confidence: {
    toggle: string;
    about: string;
    calibration: string;
  };
}

/** Words that are printed at build. What the script says is in client/strings.ts. */
export const strings: Both<ExerciseStrings> = {
  ko: {
    title: (number) => `문제 ${number}`,
    kinds: {
      numeric: '값 구하기',
      choice: '고르기',
      order: '순서 정하기',
      'widget-setting': '그림에서 답하기',
    },
    units: {
      pure: '',
      bits: '비트',
      nats: '내트',
      hartleys: '하틀리',
      'bits per symbol': '비트/기호',
      questions: '개',
      points: '점',
      times: '배',
    },
    answer: '답',
    check: '확인',
    hint: '힌트',
    solution: '풀이',
    newNumbers: '다른 값으로',
    up: '위로',
    down: '아래로',
    start: '그림에서 시작하기',
    see: '그림에서 보기',
    seeNumbers: '이 값을 그림에서 보기',
    digits: (digits) =>
      `소수 ${['', '첫째', '둘째', '셋째', '넷째', '다섯째'][digits]} 자리까지 답하십시오.`,
    heading: '연습 문제',
    total: (total) => `이 장의 문제는 ${total}개입니다.`,
    needsScript: '답은 자바스크립트가 켜져 있을 때 확인할 수 있습니다.',
    notStarted: '이 문제를 시작하지 못해 답을 확인할 수 없습니다. 힌트와 풀이는 볼 수 있습니다.',
    again: '다시 시도',
    quiz: {
      map: '퀴즈의 문제',
      intro:
        '건너뛰어도 되고, 그만두었다가 이 브라우저에서 이어서 풀어도 됩니다. 끝에는 만난 오해와 돌아갈 곳이 모입니다.',
      previous: '앞 문제',
      next: '다음 문제',
      result: '결과',
      resultTitle: '만난 오해',
      mends: '돌아갈 곳',
      anew: '다른 값으로 처음부터',
    },
    confidence: {
      toggle: '확률로 답하기',
      about:
        '답마다 맞을 확률을 함께 말하고, 실제로 일어난 일에 매긴 확률의 −log₂만큼 비트로 값을 치릅니다.',
      calibration: '내 확신은 얼마나 맞았습니까?',
    },
  },
  en: {
    title: (number) => `Exercise ${number}`,
    kinds: {
      numeric: 'number',
      choice: 'choice',
      order: 'order',
      'widget-setting': 'answer in the figure',
    },
    units: {
      pure: '',
      bits: 'bits',
      nats: 'nats',
      hartleys: 'hartleys',
      'bits per symbol': 'bits per symbol',
      questions: 'questions',
      points: 'points',
      times: 'times',
    },
    answer: 'Answer',
    check: 'Check',
    hint: 'Hint',
    solution: 'Solution',
    newNumbers: 'New numbers',
    up: 'up',
    down: 'down',
    start: 'Start in the figure',
    see: 'See it in the figure',
    seeNumbers: 'See these numbers in the figure',
    digits: (digits) =>
      digits === 1
        ? 'Give your answer to one decimal place.'
        : `Give your answer to ${['two', 'three', 'four', 'five'][digits - 2]} decimal places.`,
    heading: 'Exercises',
    total: (total) => `This chapter has ${total} exercises.`,
    needsScript: 'An answer can be checked when JavaScript is on.',
    notStarted:
      'This exercise could not start, so an answer cannot be checked; its hints and solution can be read.',
    again: 'Try again',
    quiz: {
      map: 'Questions of the quiz',
      intro:
        'Skip what you like, stop when you like, and take it up again in this browser. At the end stand the misunderstandings you met, and where to go back to.',
      previous: 'Previous',
      next: 'Next',
      result: 'Result',
      resultTitle: 'Misunderstandings met',
      mends: 'Go back to',
      anew: 'Start anew with other numbers',
    },
    confidence: {
      toggle: 'Answer with a probability',
      about:
        'Say with each answer how likely it is to be right, and pay −log₂ of the probability that you gave to what happened, in bits.',
      calibration: 'How right was I when I was sure?',
    },
  },
};
