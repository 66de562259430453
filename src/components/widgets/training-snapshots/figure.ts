import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula, signOf } from '../../kit/words/sum-of.ts';
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
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          // Three sums over the same five outputs.
          lhs: '\\loss{L}',
          steps: [
            `{}= \\sum_i (${p}_i - y_i)^2`,
            '{}\\mathrel{@isl} @l1 + @l2 + @l3 + @l4 + (\\q{@p5} - 1)^2',
            '{}= \\loss{@l}',
          ],
          also: [
            {
              lhs: '\\h{H}',
              steps: [
                `{}= -\\sum_i ${p}_i \\log_2 ${p}_i`,
                '{}\\mathrel{@ish} @h1 + @h2 + @h3 + @h4 + @h5',
                '{}= \\h{@h}',
              ],
            },
            {
              lhs: '\\loss{\\mathrm{CE}}',
              steps: [`{}= -\\log_2 ${p}_5`, '{}= -\\log_2 \\q{@p5}', '{}= \\loss{@ce}'],
            },
          ],
        }),
    slots(m) {
      return {
        isl: signOf([m.squaredError, ...m.squares]),
        ish: signOf([m.entropy, ...m.parts]),
        ...numbered('l', squaresOf(m)),
        ...numbered('h', partsOf(m)),
        p5: inFormula(m.right),
        ce: inFormula(m.crossEntropy),
      };
    },
  },
});
