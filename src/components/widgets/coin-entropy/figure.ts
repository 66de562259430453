import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula as n, signOf } from '../../kit/words/sum-of.ts';
import { sides } from './digits.ts';
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
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\h{H(X)}',
          steps: [
            '{}= -\\p{@p}\\log_2\\p{@p} - \\p{@q}\\log_2\\p{@q}',
            '{}\\mathrel{@is} @a + @b',
            '{}= \\h{@h}',
          ],
        }),
    slots(m) {
      // What is no plain number stands in brackets.
      const [p, q] = sides(m).map((text) => text.replace(/.*[×≈].*/, '($&)')) as [string, string];
      const { entropy, partHeads, partTails } = m;
      return {
        p,
        q,
        is: signOf([entropy, partHeads, partTails]),
        a: n(partHeads),
        b: n(partTails),
        h: n(entropy),
      };
    },
  },
});
