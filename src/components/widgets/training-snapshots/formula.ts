import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

const p = '\\q{\\hat y}';

/** Three sums over the same five outputs. Slots of one number share its first letter. */
export const formulas = [
  {
    lhs: '\\loss{L}',
    steps: [
      `{}= \\sum_i (${p}_i - y_i)^2`,
      '{}= @l1 + @l2 + @l3 + @l4 + (\\q{@p5} - 1)^2',
      '{}= \\loss{@l}',
    ],
  },
  {
    lhs: '\\h{H}',
    steps: [`{}= -\\sum_i ${p}_i \\log_2 ${p}_i`, '{}= @h1 + @h2 + @h3 + @h4 + @h5', '{}= \\h{@h}'],
  },
  {
    lhs: '\\loss{\\mathrm{CE}}',
    steps: [`{}= -\\log_2 ${p}_5`, '{}= -\\log_2 \\q{@p5}', '{}= \\loss{@ce}'],
  },
];

/** A total and its terms, with the digits that show the sum. */
const adding = (total: number, terms: readonly number[]): readonly string[] => {
  const digits = digitsFor(4, [total, ...terms]);
  return [total, ...terms].map((x) => formatNumber(x, digits, true));
};
/** The squared error and what each class adds to it. */
export const squaresOf = (m: Model) => adding(m.squaredError, m.squares);
/** The entropy and what each class adds to it. */
export const partsOf = (m: Model) => adding(m.entropy, m.parts);

const numbered = (name: string, texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, i) => [`${name}${i || ''}`, text]));

export const slots = (m: Model): Record<string, string> => {
  const squares = squaresOf(m);
  return {
    ...numbered('l', squares),
    ...numbered('h', partsOf(m)),
    // One digit more than its square.
    p5: formatNumber(m.p[4] as number, (squares[0] as string).length - 1),
    ce: formatNumber(m.crossEntropy, 3, true),
  };
};
