import { bits } from '../../../i18n/numbers.ko.ts';
import { codesTable, pairWords } from '../../families/two-codes/pair-words.ko.ts';
import { namesOf } from '../../kit/words/letters.ts';
import { type Model, type Sight, sight } from './model.ts';

export const words = {
  ...pairWords,
  title: '다른 확률을 믿고 치르는 값, 교차 엔트로피',
  try: 'p는 그대로 두십시오. 맨 아래 주황색 띠의 경계를 좌우로 끌어 q만 바꾸면서 수면을 되도록 낮추어 보십시오.',
  chart: (m: Model) =>
    `결과 ${m.p.length}개의 블록. 너비는 p, 높이는 q를 믿을 때의 정보량. 수면의 높이는 ${bits(m.crossEntropy)}`,
  y: '높이: q를 믿을 때의 정보량, 비트',
  ownHeight: 'p에 맞출 때',
  crossEntropy: '교차 엔트로피',
  entropy: '엔트로피',
  divergence: '두 수면의 차이',
  pour: '평평하게 붓기',
  back: '블록으로 되돌리기',
  motion: '수면',
  presets: '출발점',
  lecture: '세 결과',
  swap: 'p와 q를 서로 바꾸기',
  same: 'q를 p와 똑같이',
  boldest: 'q는 가장 큰 p에 모두',
  flat: 'q는 모두 똑같이',
  eight: '여덟 결과',
  onward: '이 확률을 그대로 가지고:',
  says: (m: Model) =>
    `교차 엔트로피 ${bits(m.crossEntropy)}입니다. ${note(sight(m, true), m.forbidden, m.divergence)}`,
  spoken: (m: Model) =>
    `교차 엔트로피는 p에 q를 믿을 때의 정보량을 곱해 모두 더한 값, ${bits(m.crossEntropy, 4)}입니다. 엔트로피를 빼면 두 수면의 차이 ${bits(m.divergence, 4)}입니다.`,
  note,
  table: codesTable,
};
export type Words = typeof words;

/** What there is to see; for what the sentence names, the outcomes at fault and an amount in bits. */
function note(sight: Sight, outcomes: readonly number[], amount: number): string {
  return {
    forbidden: `${namesOf(outcomes)}는 실제로 나오는데 q는 확률 0을 매겼습니다. 블록도 수면도 끝없이 높습니다.`,
    down: '수면이 H(p)까지 내려왔습니다. q를 어떻게 바꾸어도 여기보다 더 내려가지 않습니다.',
    strip: `더 내는 몫에서 아끼는 몫을 빼면 두 수면 사이의 띠, ${bits(amount, 3, true)}입니다.`,
    start: '빗금은 q를 믿어서 더 내는 몫, 일점쇄선은 아끼는 몫입니다.',
    lowest: `가는 점선이 지금까지 가장 낮았던 수면, ${bits(amount, 3, true)}입니다.`,
  }[sight];
}
