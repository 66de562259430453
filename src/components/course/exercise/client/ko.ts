import type { Words } from './words.ts';

export const words: Words = {
  right: '맞습니다.',
  notYet: '아직 아닙니다.',
  empty: '답을 먼저 적으십시오.',
  unreadable: ['수로 읽을 수 없습니다.', '0.25, 7/4, −3, 1,234, 12.5%, ∞처럼 적으십시오.'],
  comma: '소수점은 0.722처럼 점으로 찍으십시오. 쉼표는 1,234처럼 세 자리씩 끊을 때만 씁니다.',
  pick: '하나를 먼저 고르십시오.',
  near: '아주 가깝습니다. 중간 계산에서 너무 일찍 반올림하지 않았는지 확인하십시오.',
  coarse: (digits) =>
    `가까운 값이지만 자릿수가 모자랍니다. 소수점 아래 ${digits}자리까지 적으십시오.`,
  solution: '풀이',
  moved: (place, of) => `${of}개 가운데 ${place}번째입니다.`,
  now: (value) => `지금 그림의 값은 ${value}입니다.`,
  noFigure:
    '그림이 아직 준비되지 않았습니다. 그림이 보이는 곳까지 갔다가 돌아와 다시 확인하십시오.',
  back: '문제로 돌아가기',
  refused: (text) =>
    `주소의 시드 ‘${text}’ 대신 처음 값을 씁니다. 시드로는 0부터 4294967295까지의 정수 하나만 쓸 수 있습니다.`,
  drawn: '값을 바꾸었습니다.',
  done: '푼 문제',
  progress: (done, total) => `이 장의 문제 ${total}개 가운데 ${done}개를 풀었습니다.`,
  unkept: ' 이 브라우저에는 기록을 남길 수 없어, 페이지를 닫으면 사라집니다.',
};
