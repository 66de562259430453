import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula, signOf } from '../../kit/words/sum-of.ts';
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
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\h{H(X)}',
          steps: [
            '{}= -\\sum_i \\p{p_i}\\log_2\\p{p_i}',
            '{}\\mathrel{@is} @a + @b + @c',
            '{}= \\h{@h}',
          ],
        }),
    slots(m) {
      const [a, b, c] = m.parts.map(inFormula) as [string, string, string];
      return { is: signOf([m.entropy, ...m.parts]), a, b, c, h: inFormula(m.entropy) };
    },
  },
});
