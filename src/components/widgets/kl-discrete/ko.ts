import { bits } from '../../../i18n/numbers.ko.ts';
import { pairWords } from '../../families/two-codes/pair-words.ko.ts';
import { namesOf } from '../../kit/words/letters.ts';
import { concerned, type Model, type Sight, sight } from './model.ts';

export const words = {
  ...pairWords,
  title: '결과마다 더 내고 아끼는 몫, KL\u00a0발산',
  try: '위의 파란 띠가 p, 아래의 주황색 띠가 q입니다. 경계를 끌어, q가 아끼는 넓이를 더 내는 넓이보다 크게 만들어 보십시오.',
  chart: (m: Model) =>
    `결과 ${m.p.length}개의 블록. 너비는 p, 높이는 q를 믿어서 더 드는 비트. 0보다 위는 더 내는 몫, 아래는 아끼는 몫. 모두 더하면 ${bits(m.klForward)}`,
  y: '높이: 더 드는 비트',
  term: (name: string) => `${name}의 항`,
  forward: 'KL\u00a0발산',
  reverse: '거꾸로 잰 값',
  js: '옌센–섀넌 발산',
  pour: '평평하게 붓기',
  back: '블록으로 되돌리기',
  motion: '넓이',
  swap: 'p와 q 바꾸기',
  presets: '출발점',
  coin: '공정한 동전, 믿음은 0.9',
  three: '세 결과',
  both: '어느 쪽에서 재도 같은 둘',
  never: '나오지 않는 c에 매긴 0.2',
  same: 'q를 p와 똑같이',
  eight: '여덟 결과',
  onward: '이 확률을 그대로 가지고:',
  says: (m: Model) => `KL 발산 ${bits(m.klForward)}입니다. ${note(sight(m), concerned(m))}`,
  spoken: (m: Model) =>
    `KL 발산은 결과마다 실제 확률 p에 p 나누기 q의 로그를 곱해 모두 더한 값, ${bits(m.klForward, 4)}입니다.`,
  note,
  table: {
    outcome: '결과',
    p: 'p(너비)',
    q: 'q',
    longer: 'log₂(p/q)(높이,\u00a0비트)',
    term: '항(넓이,\u00a0비트)',
    sum: '합',
  },
};
export type Words = typeof words;

/** What there is to see; `outcomes` are those that it is about. */
function note(sight: Sight, outcomes: readonly number[]): string {
  return {
    forbidden: `${namesOf(outcomes)}는 실제로 나오는데 q는 확률 0을 매겼습니다. 블록은 끝없이 높아 그림을 벗어나고, KL 발산도 무한대입니다.`,
    equal: 'q가 p와 똑같습니다. 더 내는 곳도 아끼는 곳도 없어 KL 발산은 0입니다.',
    wasted: `${namesOf(outcomes)}는 실제로 나오지 않으므로 너비도 항도 0입니다. q가 거기에 매긴 확률만큼 다른 결과가 비싸집니다.`,
    some: '빗금은 더 내는 몫, 일점쇄선은 아끼는 몫입니다. 둘을 합쳐 평평하게 부은 높이가 KL 발산입니다.',
  }[sight];
}
