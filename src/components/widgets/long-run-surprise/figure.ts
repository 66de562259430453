import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { someOf } from '../../kit/words/some-of.ts';
import { inFormula, signOf } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'long-run-surprise',
  state,
  derive,
  results: {
    'mean-surprise': { unit: 'bits', of: (m) => m.bill },
    entropy: { unit: 'bits', of: (m) => m.entropy },
    'cross-entropy': { unit: 'bits', of: (m) => m.crossEntropy },
    'kl-divergence': { unit: 'bits', of: (m) => m.divergence },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{\\bar L}',
          steps: [
            '{}= \\frac1n \\sum_{i=1}^n -\\log_2 \\q{q(x_i)}',
            '{}= \\sum_x \\frac{n_x}{n} \\cdot (-\\log_2 \\q{q(x)})',
            '{}= @terms',
            '{}\\mathrel{@is} \\loss{@bill}',
          ],
        }),
    slots: (m) => ({
      terms: someOf(m.parts),
      is: signOf([m.bill, ...m.parts]),
      bill: inFormula(m.bill),
    }),
  },
});
