import { bits, chance } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

const percent = (p: number) => chance(p, 3);

export const words = {
  title: '확신하면서 틀린 답',
  try: '출력은 그대로 두고 정답만 3번 클래스에서 1번 클래스로 바꾸면서 두 값을 보십시오.',
  labels: { p: '신경망의 출력', label: '정답' },
  chart: (m: Model) =>
    `클래스 3개의 블록. 너비는 신경망의 출력이고 높이는 정보량입니다. 정답은 ${m.right + 1}번 클래스. 엔트로피 ${bits(m.entropy)}, 교차 엔트로피 ${bits(m.crossEntropy)}`,
  y: '정보량(비트)',
  x: '너비: 신경망이 매긴 확률',
  entropy: '엔트로피',
  entropyIs: '엔트로피는 블록의 높이를 확률로 평균한 값입니다.',
  crossEntropy: '교차 엔트로피',
  crossEntropyIs: '교차 엔트로피는 정답인 블록의 높이입니다.',
  right: '정답',
  flag: (m: Model) => `${m.right + 1}번 클래스, 교차 엔트로피 ${bits(m.crossEntropy)}`,
  border: (i: number) => `${i + 1}번 클래스와 ${i + 2}번 클래스의 경계`,
  sides: (i: number, m: Model) =>
    `왼쪽 ${percent(m.output[i] as number)}, 오른쪽 ${percent(m.output[i + 1] as number)}`,
  presets: '두 신경망',
  netA: 'A: 0.90, 0.06, 0.04',
  netB: 'B: 0.40, 0.50, 0.10',
  weightOf: (name: string) => `${name}번 클래스의 출력`,
  allZero: '출력이 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  infinite: '정답의 확률이 0이므로 교차 엔트로피는 무한대입니다.',
  says: (m: Model) =>
    `정답은 ${m.right + 1}번 클래스, 그 확률은 ${percent(m.output[m.right] as number)}입니다. 엔트로피 ${bits(m.entropy)}, 교차 엔트로피 ${bits(m.crossEntropy)}입니다.`,
  spoken: (m: Model) =>
    `엔트로피는 클래스마다 출력과 정보량을 곱해 모두 더한 값, ${bits(m.entropy)}입니다. 교차 엔트로피는 정답의 확률 ${percent(m.output[m.right] as number)}에 밑이 2인 로그를 취하고 마이너스를 붙인 값, ${bits(m.crossEntropy)}입니다.`,
  table: {
    class: '클래스',
    label: '정답 y',
    output: '출력 ŷ',
    information: '정보량(비트)',
    part: '엔트로피에 더하는 몫(비트)',
    cost: '교차 엔트로피에 더하는 몫(비트)',
    sum: '합',
  },
};
export type Words = typeof words;
