import { defineFigure } from '../../kit/define.ts';
import { inFormula, sumOf } from '../../kit/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

/** So many terms fit into the formula. */
const shown = 4;

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
    lhs: '\\frac1n \\sum_{i=1}^n -\\log_2 \\q{q(x_i)}',
    steps: [
      '{}= \\sum_x \\frac{n_x}{n} \\cdot (-\\log_2 \\q{q(x)})',
      '{}= @terms',
      '{}= \\loss{@bill}',
    ],
    slots(m) {
      const terms = m.parts.map(inFormula);
      const some = terms.length > shown ? [...terms.slice(0, shown - 1), '⋯', terms.at(-1)] : terms;
      return { terms: sumOf(some), bill: inFormula(m.bill) };
    },
  },
});
