import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'kl-fit',
  state,
  derive,
  results: {
    mean: { of: (m) => m.mean },
    sd: { of: (m) => m.sd },
    divergence: { unit: 'nats', of: (m) => m.divergence },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\p{p}',
          steps: [
            '{}= \\tfrac12 N(-\\p{@left}/2,\\ 0.5^2)',
            '{}+ \\tfrac12 N(\\p{@right}/2,\\ 0.5^2)',
          ],
          also: [
            { lhs: '\\q{q}', steps: ['{}= N(\\q{@m},\\ \\q{@s}^2)'] },
            { lhs: '\\loss{D}', steps: ['{}= \\loss{@d}'] },
          ],
        }),
    slots(m) {
      const apart = formatNumber(m.separation, 2, true);
      return {
        left: apart,
        right: apart,
        m: inFormula(m.mean),
        s: inFormula(m.sd),
        d: inFormula(m.divergence),
      };
    },
  },
});
