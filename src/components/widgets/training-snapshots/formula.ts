import { formatNumber } from '../../../i18n/number.ts';
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

const n = (x: number) => formatNumber(x, 3, true);
const numbered = (name: string, xs: readonly number[]) =>
  Object.fromEntries(xs.map((x, i) => [`${name}${i + 1}`, n(x)]));

export const slots = (m: Model): Record<string, string> => ({
  ...numbered('p', m.p),
  ...numbered('l', m.squares),
  ...numbered('h', m.parts),
  l: n(m.squaredError),
  h: n(m.entropy),
  ce: n(m.crossEntropy),
});
