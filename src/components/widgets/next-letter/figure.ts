import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'next-letter',
  state,
  derive,
  results: {
    'mean-surprise': { unit: 'bits', of: (m) => m.mean },
    perplexity: { of: (m) => m.perplexity },
    letters: { of: (m) => m.letters.length },
    'total-bits': { unit: 'bits', of: (m) => m.total },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{L}',
          steps: [
            '{}= -\\frac{1}{n} \\sum_{i=1}^n \\log_2 \\q{q(x_i)}',
            '{}= \\frac{@total}{@n}',
            '{}= \\loss{@mean}',
          ],
          also: [{ lhs: '2^{\\loss{L}}', steps: ['{}= @perplexity'] }],
        }),
    slots: (m) => ({
      total: formatNumber(m.total, 3, true),
      n: formatNumber(m.letters.length, 0),
      mean: inFormula(m.mean),
      perplexity: formatNumber(m.perplexity, 2, true),
    }),
  },
});
