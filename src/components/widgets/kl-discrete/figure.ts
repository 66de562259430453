import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { someOf } from '../../kit/words/some-of.ts';
import { inFormula, signOf } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'kl-discrete',
  state,
  derive,
  results: {
    'kl-forward': { unit: 'bits', of: (m) => m.klForward },
    'kl-reverse': { unit: 'bits', of: (m) => m.klReverse },
    'js-divergence': { unit: 'bits', of: (m) => m.jsDivergence },
    terms: { unit: 'bits', of: (m) => m.terms },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{D(\\p{p}\\,\\|\\,\\q{q})}',
          steps: [
            '{}= \\sum_x \\p{p(x)} \\log_2 \\frac{\\p{p(x)}}{\\q{q(x)}}',
            '{}= @terms',
            '{}\\mathrel{@r} \\loss{@d}',
          ],
        }),
    slots: (m) => ({
      r: signOf([m.klForward, ...m.terms]),
      terms: someOf(m.terms),
      d: inFormula(m.klForward),
    }),
  },
});
