import { formatNumber, formatProbability, withUnit } from '../../../i18n/number.ts';
import type { Strings } from '../../kit/figure.ts';
import { digitsOf } from './formula.ts';
import { type Case, caseOf, type Model } from './model.ts';

const n = (x: number, digits = 3) => formatNumber(x, digits);
const bits = (x: number, digits = 3) => withUnit(n(x, digits), 'bits', 'en');

interface JointStrings {
  title: string;
  try: string;
  labels: { rows: string; columns: string; cells: string };
  chart: (m: Model) => string;
  area: string;
  bits: string;
  dotted: string;
  presets: string;
  umbrella: string;
  independent: string;
  copy: string;
  parity: string;
  oneCell: string;
  rare: string;
  cell: (row: number, column: number) => string;
  cut: (row: number, column: number) => string;
  cutSays: (column: number, left: number, right: number) => string;
  allZero: string;
  sum: string;
  shared: string;
  joined: string;
  x: string;
  y: string;
  xGivenY: string;
  yGivenX: string;
  note: (m: Model) => string | undefined;
  says: (m: Model) => string;
  spoken: (m: Model) => string;
  table: { x: string; y: string; product: string; pointwise: string; part: string; sum: string };
}

const notes: { ko: Record<Case, string | undefined>; en: Record<Case, string | undefined> } = {
  ko: {
    certain: '모두 한 칸에 있습니다. 처음부터 불확실하지 않으니 알아낼 것도 없습니다.',
    independent: '두 변수는 독립입니다. 하나를 알아도 다른 하나의 불확실성은 그대로입니다.',
    copy: '하나를 알면 다른 하나도 정해집니다. 세 엔트로피가 모두 같고, 전부 겹칩니다.',
    'x-tells-y': 'X를 알면 Y가 정해지지만 거꾸로는 아닙니다. H(Y)가 통째로 겹칩니다.',
    'y-tells-x': 'Y를 알면 X가 정해지지만 거꾸로는 아닙니다. H(X)가 통째로 겹칩니다.',
    partly: undefined,
  },
  en: {
    certain: 'Everything is in one cell. Nothing was uncertain, so there is nothing to find out.',
    independent: 'The two are independent: knowing one leaves the other as uncertain as before.',
    copy: 'Each settles the other. The three entropies are equal and overlap entirely.',
    'x-tells-y': 'X settles Y, but not the other way round: all of H(Y) is in the overlap.',
    'y-tells-x': 'Y settles X, but not the other way round: all of H(X) is in the overlap.',
    partly: undefined,
  },
};

export const strings: Strings<JointStrings> = {
  ko: {
    title: '두 변수의 엔트로피가 겹치는 곳',
    try: '칸의 값을 바꾸거나 경계를 끌기 전에 예상해 보십시오. X를 알면 Y가 정해지는데, Y를 알아도 X는 정해지지 않는 경우가 있습니까?',
    labels: { rows: '행(x)의 수', columns: '열(y)의 수', cells: '칸의 가중치' },
    chart: (m) =>
      `위: ${m.rows}행 ${m.columns}열 결합분포를 넓이로 나타낸 그림. 아래: H(X) ${n(m.x)}비트와 H(Y) ${n(m.y)}비트의 막대가 I(X;Y) ${n(m.shared)}비트만큼 겹쳐 H(X,Y) ${n(m.joined)}비트를 이루는 그림`,
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
    cell: (r, c) => `x${r}, y${c} 칸의 가중치`,
    cut: (r, c) => `x${r} 행에서 y${c}, y${c + 1}의 경계`,
    cutSays: (c, left, right) =>
      `y${c} 확률 ${formatProbability(left)}, y${c + 1} 확률 ${formatProbability(right)}`,
    allZero: '칸이 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
    sum: '합',
    shared: '상호정보량',
    joined: '결합 엔트로피',
    x: 'X의 엔트로피',
    y: 'Y의 엔트로피',
    xGivenY: 'Y를 알 때 X',
    yGivenX: 'X를 알 때 Y',
    note: (m) => notes.ko[caseOf(m)],
    says: (m) =>
      `결합 엔트로피 ${n(m.joined)}비트, 상호정보량 ${n(m.shared)}비트입니다. ${notes.ko[caseOf(m)] ?? ''}`.trim(),
    spoken: (m) => {
      const d = digitsOf(m);
      return `결합 엔트로피는 X의 엔트로피 ${n(m.x, d)}비트와 X를 알 때 Y의 엔트로피 ${n(m.yGivenX, d)}비트를 더한 ${n(m.joined, d)}비트입니다. 상호정보량은 X의 엔트로피와 Y의 엔트로피 ${n(m.y, d)}비트를 더하고 결합 엔트로피를 뺀 ${n(m.shared, d)}비트입니다.`;
    },
    table: {
      x: '행 x',
      y: '열 y',
      product: '독립일 때',
      pointwise: '확률 비의 log₂(비트)',
      part: '상호정보량의 몫(비트)',
      sum: '합',
    },
  },
  en: {
    title: 'Where the entropies of two variables overlap',
    try: 'Before you change a cell or drag an edge, predict: can knowing X settle Y, while knowing Y does not settle X?',
    labels: { rows: 'Rows (x)', columns: 'Columns (y)', cells: 'Weights of the cells' },
    chart: (m) =>
      `Above, a joint distribution of ${m.rows} rows and ${m.columns} columns as areas. Below, bars of H(X), ${bits(m.x)}, and H(Y), ${bits(m.y)}, that overlap by I(X;Y), ${bits(m.shared)}, and make up H(X,Y), ${bits(m.joined)}`,
    area: 'area',
    bits: 'bits',
    dotted: 'all rows cut at the dots: independent',
    presets: 'Start from',
    umbrella: 'Umbrella, rain',
    independent: 'Independent',
    copy: 'A copy',
    parity: 'Number, parity',
    oneCell: 'One cell',
    rare: 'Rare rain',
    cell: (r, c) => `Weight of the cell x${r}, y${c}`,
    cut: (r, c) => `Edge between y${c} and y${c + 1} in row x${r}`,
    cutSays: (c, left, right) =>
      `y${c} probability ${formatProbability(left)}, y${c + 1} probability ${formatProbability(right)}`,
    allZero: 'The cells cannot all be 0; at least one must be above 0.',
    sum: 'Sum',
    shared: 'Mutual information',
    joined: 'Joint entropy',
    x: 'Entropy of X',
    y: 'Entropy of Y',
    xGivenY: 'X given Y',
    yGivenX: 'Y given X',
    note: (m) => notes.en[caseOf(m)],
    says: (m) =>
      `Joint entropy ${bits(m.joined)}, mutual information ${bits(m.shared)}. ${notes.en[caseOf(m)] ?? ''}`.trim(),
    spoken: (m) => {
      const d = digitsOf(m);
      return `The joint entropy is the entropy of X, ${bits(m.x, d)}, plus the entropy of Y given X, ${bits(m.yGivenX, d)}: ${bits(m.joined, d)}. The mutual information is the entropy of X plus that of Y, ${bits(m.y, d)}, minus the joint entropy: ${bits(m.shared, d)}.`;
    },
    table: {
      x: 'x',
      y: 'y',
      product: 'If independent',
      pointwise: 'log₂ of p(x,\u00a0y) over p(x)\u00a0p(y) (bits)',
      part: 'Contribution to I (bits)',
      sum: 'Sum',
    },
  },
};
