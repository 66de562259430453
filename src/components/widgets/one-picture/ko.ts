import { withUnit } from '../../../i18n/number.ts';
import { bits } from '../../../i18n/numbers.ko.ts';
import { codesTable, pairWords } from '../../families/two-codes/pair-words.ko.ts';
import { shortBits } from '../../families/two-codes/short-bits.ts';
import { namesOf } from '../../kit/words/letters.ts';
import type { Model, Sight } from './model.ts';

const shown = (x: number) => withUnit(shortBits(x), 'bits', 'ko');

export const words = {
  ...pairWords,
  title: '그림 한 장에 담은 엔트로피, 교차 엔트로피, KL\u00a0발산',
  try: '식을 하나씩 골라 그 식이 어느 넓이를 말하는지 보십시오. 그런 다음 p와 q의 경계를 끌면서 세 막대의 길이를 비교해 보십시오.',
  chart: (m: Model) =>
    `결과 ${m.p.length}개의 블록. 너비는 p, 높이는 q를 믿을 때의 정보량, 금색 선은 p에 맞출 때의 높이. H(p) ${shown(m.entropy)}, D ${shown(m.divergence)}, H(p, q) ${shown(m.crossEntropy)}`,
  y: '높이: q를 믿을 때의 정보량, 비트',
  ownHeight: 'p에 맞출 때',
  crossEntropy: '교차 엔트로피',
  entropy: '엔트로피',
  divergence: 'KL\u00a0발산',
  part: '무엇을 볼지',
  all: '전체',
  presets: '출발점',
  eight: '여덟 결과',
  label: 'p는 a에 모두(정답 하나)',
  swap: 'p와 q를 서로 바꾸기',
  same: 'q를 p와 똑같이',
  flat: 'q는 모두 똑같이',
  net: '1.1의 신경망, 학습 끝',
  onward: '이 확률을 그대로 가지고:',
  says: (m: Model) =>
    `엔트로피 ${shown(m.entropy)}, KL 발산 ${shown(m.divergence)}, 교차 엔트로피 ${shown(m.crossEntropy)}입니다.`,
  spoken: (m: Model) =>
    `교차 엔트로피는 엔트로피 ${bits(m.entropy, 4)}에 KL 발산 ${bits(m.divergence, 4)}를 더한 값, ${bits(m.crossEntropy, 4)}입니다.`,
  note(sight: Sight, m: Model): string {
    return {
      forbidden: `${namesOf(m.forbidden)}는 실제로 나오는데 q는 확률 0을 매겼습니다. D와 H(p, q)는 무한대이고, H(p)는 그대로입니다.`,
      equal:
        'q가 p와 똑같습니다. 주황색 윗변이 금색 선과 겹치고, 띠가 사라져 H(p, p) = H(p)입니다.',
      all: '식을 고르면 그 식이 말하는 넓이가 남고 나머지는 흐려집니다.',
      sum: '블록을 모두 평평하게 부었습니다. 금색이 H(p), 그 위의 띠가 D이고, 쌓은 높이가 H(p, q)입니다.',
      gain: `더 내는 몫 ${shown(m.paid)}에서 아끼는 몫 ${shown(m.saved)}를 빼면 D, ${shown(m.divergence)}입니다. 아끼는 몫이 더 큰 q는 없습니다.`,
      same: '금색 블록은 p를 그대로 믿을 때의 높이입니다. q를 p에 맞추면 블록도 수면도 여기로 옵니다.',
      most: `금색 블록의 수면은 점선을 넘지 못합니다. 모자라는 ${shown(m.below)}는 q가 모두 똑같을 때의 D입니다.`,
    }[sight];
  },
  table: codesTable,
};
export type Words = typeof words;
