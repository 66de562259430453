import type { QuizWords } from './words.ts';

export const words: QuizWords = {
  where: (place, of, answered) => `${of}문제 가운데 ${place}번째, 답한 문제 ${answered}개`,
  atEnd: (of, answered) => `${of}문제 가운데 답한 문제 ${answered}개`,
  place: (place, state) =>
    `문제 ${place}, ${{ open: '아직 답하지 않음', right: '맞음', met: '오해를 만난 뒤 맞음', wrong: '아직 틀림' }[state]}`,
  nothingYet: '아직 답한 문제가 없습니다. 한 문제라도 답하면, 만난 오해가 여기에 모입니다.',
  clear: (answered) => `${answered}문제에 답하는 동안 이름 붙은 오해는 하나도 만나지 않았습니다.`,
  met: (kinds, answered) =>
    `${answered}문제에 답하는 동안 오해 ${kinds}가지를 만났습니다. 하나마다 고쳐 주는 절과 그림이 있습니다.`,
  seenIn: '만난 문제',
  unknown: '틀렸지만 이유를 짐작할 수 없는 문제입니다. 풀이를 보고 그 절로 돌아가 보십시오.',
  open: '아직 답하지 않은 문제',
  unkept: '이 브라우저에는 기록을 남길 수 없어, 페이지를 닫으면 퀴즈의 답이 사라집니다.',
  anew: '값을 바꾸어 처음부터 시작합니다.',
};
