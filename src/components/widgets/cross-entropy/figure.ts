import { pairResults } from '../../families/two-codes/pair-results.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { someOf } from '../../kit/words/some-of.ts';
import { inFormula, signOf } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const cost = '\\loss{H(\\p{p}, \\q{q})}';

export const figure = defineFigure({
  id: 'cross-entropy',
  state,
  derive,
  results: pairResults,
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: cost,
          steps: [
            '{}= -\\sum_x \\p{p(x)} \\log_2 \\q{q(x)}',
            '{}= @terms',
            '{}\\mathrel{@r} \\loss{@ce}',
          ],
          also: [
            {
              lhs: '\\loss{D(\\p{p}\\,\\|\\,\\q{q})}',
              steps: [`{}= ${cost} - \\h{H(\\p{p})}`, '{}= @ce - @h', '{}\\mathrel{@s} \\loss{@d}'],
            },
          ],
        }),
    slots: (m) => ({
      r: signOf([m.crossEntropy, ...m.shares]),
      terms: someOf(m.shares),
      ce: inFormula(m.crossEntropy),
      h: inFormula(m.entropy),
      s: signOf([m.divergence, m.crossEntropy, -m.entropy]),
      d: inFormula(m.divergence),
    }),
  },
});
