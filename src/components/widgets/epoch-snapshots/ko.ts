import { bits, chance, n } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

export const words = {
  title: '에폭마다 본 출력과 엔트로피',
  try: '재생하거나 슬라이더를 옮기면서, 엔트로피가 어느 구간에서 더 많이 줄어드는지 보십시오.',
  labels: { t: '학습 진행도' },
  chart: (m: Model) =>
    `클래스 3개의 블록. 너비는 출력, 높이는 정보량이며 아래에 지금까지의 엔트로피 곡선이 있습니다. 진행도 ${n(m.t)}, 엔트로피 ${bits(m.entropy)}`,
  y: '정보량(비트)',
  overTime: '지금까지의 엔트로피(비트)',
  x: '학습 진행도',
  right: '정답',
  epochs: ['에폭 1', '에폭 2', '에폭 n'],
  time: (t: number) => `학습 진행도 ${n(t)} (0은 에폭 1, 1은 에폭 2, 2는 에폭 n)`,
  presets: '강의의 에폭',
  play: '재생',
  pause: '멈춤',
  step: '한 단계',
  entropy: '출력의 엔트로피',
  candidates: (m: Model) =>
    `똑같이 그럴듯한 후보 ${n(m.candidates, 2, true)}개를 두고 망설이는 것과 같습니다.`,
  says: (m: Model) =>
    `학습 진행도 ${n(m.t)}, 정답인 3번 클래스의 출력 ${chance(m.p[2] as number, 3)}, 엔트로피 ${bits(m.entropy)}입니다.`,
  spoken: (m: Model) =>
    `엔트로피는 클래스마다 출력과 정보량을 곱해 모두 더한 값, ${bits(m.entropy)}입니다.`,
  table: {
    class: '클래스',
    p: '출력 ŷ',
    information: '정보량(비트)',
    part: '평균에 더하는 몫(비트)',
    sum: '합',
  },
};
export type Words = typeof words;
