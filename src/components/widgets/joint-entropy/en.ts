import { bits, chance } from '../../../i18n/numbers.en.ts';
import { digits as d } from '../../kit/words/sum-of.ts';
import type { Words } from './ko.ts';
import { caseOf } from './model.ts';

/** What is to be seen in each case. */
const cases: Words['cases'] = {
  certain: 'Everything is in one cell. Nothing was uncertain, so there is nothing to find out.',
  independent: 'The two are independent: knowing one leaves the other as uncertain as before.',
  copy: 'Each settles the other. The three entropies are equal and overlap entirely.',
  'x-tells-y': 'X settles Y, but not the other way round: all of H(Y) is in the overlap.',
  'y-tells-x': 'Y settles X, but not the other way round: all of H(X) is in the overlap.',
  partly: 'They overlap in part: knowing one takes that much uncertainty off the other.',
};

export const words: Words = {
  title: 'Where the entropies of two variables overlap',
  try: 'Change a cell or drag an edge, and look for a table in which X settles Y while Y does not settle X.',
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
  cell: (row, column) => `Weight of the cell x${row}, y${column}`,
  cut: (row, column) => `Edge between y${column} and y${column + 1} in row x${row}`,
  cutSays: (column, left, right) =>
    `y${column} probability ${chance(left, 3)}, y${column + 1} probability ${chance(right, 3)}`,
  allZero: 'The cells cannot all be 0; at least one must be above 0.',
  shared: 'Mutual information',
  joined: 'Joint entropy',
  x: 'Entropy of X',
  y: 'Entropy of Y',
  xGivenY: 'X given Y',
  yGivenX: 'Y given X',
  cases,
  says: (m) =>
    `Joint entropy ${bits(m.joined)}, mutual information ${bits(m.shared)}. ${cases[caseOf(m)]}`.trim(),
  spoken: (m) => {
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
};
