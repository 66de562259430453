import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure } from '../../kit/define.ts';
import { partsOf, squaresOf } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const p = '\\q{\\hat y}';

const numbered = (name: string, texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, i) => [`${name}${i || ''}`, text]));

export const figure = defineFigure({
  id: 'training-snapshots',
  state,
  derive,
  results: {
    p: { probability: true, of: (m) => m.p },
    entropy: { unit: 'bits', of: (m) => m.entropy },
    'cross-entropy': { unit: 'bits', of: (m) => m.crossEntropy },
    'squared-error': { of: (m) => m.squaredError },
  },
  formula: {
    // Three sums over the same five outputs.
    lhs: '\\loss{L}',
    steps: [
      `{}= \\sum_i (${p}_i - y_i)^2`,
      '{}= @l1 + @l2 + @l3 + @l4 + (\\q{@p5} - 1)^2',
      '{}= \\loss{@l}',
    ],
    also: [
      {
        lhs: '\\h{H}',
        steps: [
          `{}= -\\sum_i ${p}_i \\log_2 ${p}_i`,
          '{}= @h1 + @h2 + @h3 + @h4 + @h5',
          '{}= \\h{@h}',
        ],
      },
      {
        lhs: '\\loss{\\mathrm{CE}}',
        steps: [`{}= -\\log_2 ${p}_5`, '{}= -\\log_2 \\q{@p5}', '{}= \\loss{@ce}'],
      },
    ],
    slots(m) {
      const l = numbered('l', squaresOf(m));
      return {
        ...l,
        ...numbered('h', partsOf(m)),
        // One digit more than its square.
        p5: formatNumber(m.right, (l.l as string).length - 1),
        ce: formatNumber(m.crossEntropy, 3, true),
      };
    },
  },
});
