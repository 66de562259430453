import { bits, chance, n } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';
import { product } from './short.ts';

export const words = {
  title: '열어 본 신경망',
  try: '입력 세 개를 모두 두 배로 늘려 보고, 점을 하나씩 끌면서 로짓과 출력이 어떻게 달라지는지 보십시오.',
  labels: { x: '입력', seed: '가중치의 시드' },
  chart: (m: Model) =>
    `입력 3개에서 은닉층 3개를 거쳐 로짓 5개로 올라가는 신경망. 그 위의 블록은 너비가 출력, 높이가 정보량입니다. 입력 ${m.x.map((x) => n(x)).join(', ')}, 출력이 가장 큰 클래스는 ${m.top + 1}번, 엔트로피 ${bits(m.entropy)}`,
  information: '정보량(비트)',
  class: '클래스',
  input: (index: number) => `입력 ${index + 1}`,
  inputIs: (index: number, m: Model) =>
    `입력 ${n(m.x[index] as number)}, 엔트로피 ${bits(m.entropy)}`,
  all: '입력',
  double: '두 배로',
  halve: '절반으로',
  zero: '0으로',
  again: '다른 가중치',
  entropy: '출력의 엔트로피',
  path: (m: Model): string =>
    m.path
      ? `굵은 길이 ${m.top + 1}번 클래스의 로짓에 가장 많이 보탭니다. ${product(m)} = ${n(m.path.adds, 2)}이고, 로짓은 모든 길을 더한 ${n(m.logits[m.top] as number, 2)}입니다.`
      : '어느 길도 출력까지 이어지지 않습니다. 0보다 큰 뉴런이 하나도 없는 층이 있어서 로짓이 모두 0입니다.',
  says: (m: Model): string =>
    m.path === undefined
      ? `로짓이 모두 0이고 출력은 모두 같습니다. 엔트로피는 ${bits(m.entropy)}입니다.`
      : `출력이 가장 큰 클래스는 ${m.top + 1}번, 확률은 ${chance(m.p[m.top] as number, 3)}, 엔트로피는 ${bits(m.entropy)}입니다.`,
  spoken: (m: Model) =>
    `${m.top + 1}번 클래스의 로짓은 마지막 은닉층의 값에 가중치를 곱해 더한 값, ${n(m.logits[m.top] as number)}입니다. 소프트맥스를 거친 출력은 ${chance(m.p[m.top] as number, 3)}입니다. 엔트로피는 클래스마다 출력과 정보량을 곱해 모두 더한 값, ${bits(m.entropy)}입니다.`,
  layers: ['입력 x', '은닉층 h¹', '은닉층 h²', '은닉층 h³', '로짓 z'],
  table: {
    layer: '층',
    output: '출력 ŷ',
    information: '정보량(비트)',
    part: '엔트로피에 더하는 몫(비트)',
  },
};
export type Words = typeof words;
