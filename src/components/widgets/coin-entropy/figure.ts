import { defineFigure } from '../../kit/define.ts';
import { digitsOf, sides, toThatMany } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'coin-entropy',
  state,
  derive,
  results: {
    entropy: { unit: 'bits', of: (m) => m.entropy },
    'information-heads': { unit: 'bits', of: (m) => m.heads },
    'information-tails': { unit: 'bits', of: (m) => m.tails },
  },
  formula: {
    lhs: '\\h{H(X)}',
    steps: ['{}= -\\p{@p}\\log_2\\p{@p} - \\p{@q}\\log_2\\p{@q}', '{}= @a + @b', '{}= \\h{@h}'],
    slots(m) {
      // What is no plain number stands in brackets.
      const [p, q] = sides(m).map((text) => text.replace(/.*[×≈].*/, '($&)')) as [string, string];
      const n = toThatMany(digitsOf(m));
      return { p, q, a: n(m.partHeads), b: n(m.partTails), h: n(m.entropy) };
    },
  },
});
