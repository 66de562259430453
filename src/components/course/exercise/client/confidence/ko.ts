import type { ConfidenceWords } from './words.ts';

export const words: ConfidenceWords = {
  label: '내 답이 맞을 확률',
  stakes: (right, wrong) => `맞으면 ${right}비트, 틀리면 ${wrong}비트`,
  paid: (percent, right, given, bits) =>
    `맞을 확률을 ${percent}%로 보았고 ${right ? '맞았습니다' : '틀렸습니다'}. 실제로 일어난 일에 매긴 확률은 ${given}이므로, 값은 −log₂ ${given} = ${bits}비트입니다.`,
  none: '확률로 답한 문제가 아직 없습니다. ‘확률로 답하기’를 켜고 답하면 여기에 쌓입니다.',
  all: (count, mean, share, constant) =>
    `${count}번 답하는 동안 치른 값은 평균 ${mean}비트입니다. 언제나 50%라고 말하면 1비트, 실제로 맞힌 비율인 ${share}만 언제나 말했다면 ${constant}비트였습니다.`,
  few: '답이 열 개도 되지 않으면 점이 대각선에서 멀어도 우연일 수 있습니다.',
  chart: (bins) => `말한 확률과 실제로 맞은 비율. ${bins}`,
  chartBin: (from, to, said, was) => `${from}–${to}%: 평균 ${said}라고 말했고 ${was}가 맞았습니다.`,
  said: '말한 확률(%)',
  was: '맞은 비율(%)',
  heads: ['말한 확률', '답의 수', '말한 확률의 평균', '맞은 비율'],
  unkept: '이 브라우저에는 기록을 남길 수 없어, 페이지를 닫으면 이 곡선이 사라집니다.',
  where:
    '이 기록은 이 브라우저에만 있고, 첫 페이지에서 보고 지울 수 있습니다. 100%는 고를 수 없습니다. 100%라고 하고 틀리면 값이 무한대여서 평균을 되돌릴 수 없기 때문입니다.',
};
