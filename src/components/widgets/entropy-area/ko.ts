import { bits, chance } from '../../../i18n/numbers.ko.ts';
import { nameOf, namesOf } from '../../kit/words/letters.ts';
import { type Model, sight } from './model.ts';

export const words = {
  title: '넓이로 보는 엔트로피',
  try: '경계를 좌우로 끌어 블록 하나의 넓이를 되도록 크게 만들어 보십시오.',
  labels: { weights: '너비의 비' },
  chart: (m: Model) =>
    `결과 ${m.p.length}개의 블록. 너비는 확률, 높이는 정보량, 넓이는 둘의 곱입니다. 수면의 높이가 엔트로피 ${bits(m.entropy)}입니다`,
  y: '높이: 정보량, 비트',
  x: '너비: 확률',
  area: '넓이',
  entropy: '엔트로피',
  border: (i: number) => `${nameOf(i)}와 ${nameOf(i + 1)} 사이의 경계`,
  sides: (i: number, m: Model) =>
    [i, i + 1].map((k) => `${nameOf(k)}의 확률 ${chance(m.p[k] as number, 3)}`).join(', '),
  pour: '평평하게 붓기',
  back: '블록으로 되돌리기',
  motion: '수면',
  presets: '출발점',
  bent: '1/4 동전',
  hundredth: '1/100 동전',
  four: '강의의 네 글자',
  net: '신경망의 다섯 막대',
  equal: '똑같은 여덟',
  halves: '절반씩 줄어드는 여덟',
  weightOf: (name: string) => `결과 ${name}의 비`,
  allZero: '너비의 비가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  count: '블록 수',
  add: '블록 더하기',
  remove: '블록 빼기',
  says: (m: Model) =>
    `결과 ${m.p.length}개, 수면의 높이인 엔트로피는 ${bits(m.entropy)}입니다. ${note(m)}`,
  spoken: (m: Model) =>
    `엔트로피는 결과마다 확률과 정보량을 곱한 넓이를 모두 더한 값, ${bits(m.entropy, 4)}입니다.`,
  note,
  table: {
    outcome: '결과',
    p: '확률(너비)',
    information: '정보량(높이, 비트)',
    part: '확률\u00a0×\u00a0정보량(넓이, 비트)',
    sum: '합',
  },
};
export type Words = typeof words;

/** What there is to see in this state. */
function note(m: Model): string {
  const s = sight(m);
  switch (s.kind) {
    case 'sure':
      return `언제나 ${nameOf(s.sure)}입니다. ${namesOf(s.never)}는 블록이 한없이 높지만, 너비도 넓이도 0입니다.`;
    case 'never':
      return `${namesOf(s.never)}는 나올 수 없습니다. 블록이 한없이 높지만, 너비도 넓이도 0입니다.`;
    case 'thin': {
      const [p, high, area] = [m.p, m.information, m.contributions].map(
        (all) => all[s.rarest] as number,
      ) as [number, number, number];
      return `${nameOf(s.rarest)}의 블록은 ${bits(high)}로 높지만 너비가 ${chance(p, 3)}뿐이라 넓이는 ${bits(area)}에 그칩니다.`;
    }
    case 'equal':
      return '높이가 모두 같아 넘치는 곳도 모자라는 곳도 없습니다. 수면이 천장 log₂\u00a0n에 닿습니다.';
    case 'some':
      return `${namesOf(s.above)}의 블록은 수면 위로 솟아 있습니다. 빗금 친 만큼을 부으면 점 찍은 곳이 꼭 찹니다.`;
  }
}
