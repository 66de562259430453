import { bits, chance } from '../../../i18n/numbers.ko.ts';
import { digits as d } from '../../kit/words/sum-of.ts';
import { caseOf, type Model } from './model.ts';

/** What is to be seen in each case. */
const cases = {
  certain: '모두 한 칸에 있습니다. 처음부터 불확실하지 않으니 알아낼 것도 없습니다.',
  independent: '두 변수는 독립입니다. 하나를 알아도 다른 하나의 불확실성은 그대로입니다.',
  copy: '하나를 알면 다른 하나도 정해집니다. 세 엔트로피가 모두 같고, 전부 겹칩니다.',
  'x-tells-y': 'X를 알면 Y가 정해지지만 거꾸로는 아닙니다. H(Y)가 통째로 겹칩니다.',
  'y-tells-x': 'Y를 알면 X가 정해지지만 거꾸로는 아닙니다. H(X)가 통째로 겹칩니다.',
  partly: '일부만 겹칩니다. 하나를 알면 다른 하나의 불확실성이 그만큼 줄어듭니다.',
};

export const words = {
  title: '두 변수의 엔트로피가 겹치는 곳',
  try: '칸의 값을 바꾸거나 경계를 끌어, X를 알면 Y가 정해지지만 Y를 알아도 X는 정해지지 않는 표를 찾아 보십시오.',
  labels: { rows: '행(x)의 수', columns: '열(y)의 수', cells: '칸의 비' },
  chart: (m: Model) =>
    `위: ${m.rows}행 ${m.columns}열 결합분포를 넓이로 나타낸 그림. 아래: H(X) ${bits(m.x)}와 H(Y) ${bits(m.y)}의 막대가 I(X;Y) ${bits(m.shared)}만큼 겹쳐 H(X,Y) ${bits(m.joined)}를 이루는 그림`,
  area: '넓이',
  bits: '비트',
  dotted: '모든 행이 점선에서 갈리면 독립',
  presets: '출발점',
  umbrella: '우산과 비',
  independent: '독립',
  copy: '복사본',
  parity: '수와 홀짝',
  oneCell: '한 칸',
  rare: '드문 비',
  cell: (row: number, column: number) => `x${row}, y${column} 칸의 비`,
  cut: (row: number, column: number) => `x${row} 행에서 y${column}, y${column + 1}의 경계`,
  cutSays: (column: number, left: number, right: number) =>
    `y${column} 확률 ${chance(left, 3)}, y${column + 1} 확률 ${chance(right, 3)}`,
  allZero: '칸이 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  shared: '상호정보량',
  joined: '결합 엔트로피',
  x: 'X의 엔트로피',
  y: 'Y의 엔트로피',
  xGivenY: 'Y를 알 때 X',
  yGivenX: 'X를 알 때 Y',
  cases,
  says: (m: Model) =>
    `결합 엔트로피 ${bits(m.joined)}, 상호정보량 ${bits(m.shared)}입니다. ${cases[caseOf(m)]}`.trim(),
  spoken: (m: Model) => {
    return `결합 엔트로피는 X의 엔트로피 ${bits(m.x, d)}와 X를 알 때 Y의 엔트로피 ${bits(m.yGivenX, d)}를 더한 ${bits(m.joined, d)}입니다. 상호정보량은 X의 엔트로피와 Y의 엔트로피 ${bits(m.y, d)}를 더하고 결합 엔트로피를 뺀 ${bits(m.shared, d)}입니다.`;
  },
  table: {
    x: '행 x',
    y: '열 y',
    product: '독립일 때',
    pointwise: '확률 비의 log₂(비트)',
    part: '상호정보량의 몫(비트)',
    sum: '합',
  },
};
export type Words = typeof words;
