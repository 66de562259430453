import { defineFigure } from '../../kit/define.ts';
import { shownSum } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'entropy-triangle',
  state,
  derive,
  results: {
    p: { probability: true, of: (m) => m.p },
    entropy: { unit: 'bits', of: (m) => m.entropy },
    'max-entropy': { unit: 'bits', of: (m) => m.maxEntropy },
  },
  formula: {
    lhs: '\\h{H(X)}',
    steps: ['{}= -\\sum_i \\p{p_i}\\log_2\\p{p_i}', '{}= @a + @b + @c', '{}= \\h{@h}'],
    slots(m) {
      const [h, a, b, c] = shownSum(m) as [string, string, string, string];
      return { a, b, c, h };
    },
  },
});
