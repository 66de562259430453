import { pairResults } from '../../families/two-codes/pair-results.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula, signOf } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'one-picture',
  state,
  derive,
  results: pairResults,
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{H(\\p{p}, \\q{q})}',
          steps: [
            '{}= \\h{H(\\p{p})} + \\loss{D(\\p{p}\\,\\|\\,\\q{q})}',
            '{}= \\h{@h} + \\loss{@d}',
            '{}\\mathrel{@r} \\loss{@ce}',
          ],
        }),
    slots: (m) => ({
      h: inFormula(m.entropy),
      d: inFormula(m.divergence),
      r: signOf([m.crossEntropy, m.entropy, m.divergence]),
      ce: inFormula(m.crossEntropy),
    }),
  },
});
