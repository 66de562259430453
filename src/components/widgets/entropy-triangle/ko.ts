import { bits, chance } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

const share = (p: number) => chance(p, 3);
/** Where the point stands. */
const at = ({ p: [a, b, c] }: Model) => `확률 a ${share(a)}, b ${share(b)}, c ${share(c)}`;

export const words = {
  title: '결과가 셋인 분포의 지도',
  try: '삼각형의 점 하나가 분포 하나입니다. 점을 끌어 엔트로피가 1비트인 분포를 여럿 찾아 보십시오.',
  labels: { weights: '확률의 비' },
  chart: (m: Model) =>
    `결과 a, b, c의 확률을 나타내는 삼각형과 엔트로피의 등고선. 지금 확률 ${m.p.map(share).join(', ')}, 엔트로피 ${bits(m.entropy)}`,
  blocks: '이 점의 블록',
  legend:
    '한 변에서 멀수록 마주 보는 꼭짓점의 결과가 나올 확률이 큽니다. 블록의 너비는 확률, 높이는 정보량(비트)이고, 금색 선이 엔트로피입니다.',
  untouched: '점을 옮기면 엔트로피의 등고선이 나타납니다. 선 위의 숫자는 비트입니다.',
  edge: 'c가 없는 변: 동전 하나',
  certain: '여기서는 c가 확실',
  handle: '분포',
  at,
  weightOf: (name: string) => `결과 ${name}의 비`,
  allZero: '확률의 비가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  presets: '눈여겨볼 곳',
  centre: '한가운데',
  edgeMiddle: '변의 가운데',
  corner: '꼭짓점',
  lecture: '4 : 2 : 1',
  entropy: '엔트로피',
  maxEntropy: '최댓값 log₂ 3',
  note: (m: Model) =>
    m.possible === 1
      ? `꼭짓점에서는 한 결과가 확실하므로 엔트로피가 ${bits(0)}입니다.`
      : m.possible === 2
        ? `변 위에서는 두 결과만 가능합니다. 동전 하나와 같아서 ${bits(1)}를 넘지 못합니다.`
        : m.uniform
          ? '한가운데에서는 셋이 모두 같아 엔트로피가 가장 큽니다.'
          : '한가운데로 갈수록 엔트로피가 커집니다.',
  says: (m: Model) => `${at(m)}, 엔트로피 ${bits(m.entropy)}입니다.`,
  spoken: (m: Model) =>
    `엔트로피는 결과마다 확률과 정보량을 곱해 모두 더한 값, ${bits(m.entropy)}입니다.`,
  table: {
    outcome: '결과',
    p: '확률',
    information: '정보량(비트)',
    part: '평균에 더하는 몫(비트)',
    sum: '합',
  },
};
export type Words = typeof words;
