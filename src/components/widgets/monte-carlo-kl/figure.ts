import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'monte-carlo-kl',
  state,
  derive,
  results: {
    estimate: { unit: 'nats', of: (m) => m.estimate },
    'standard-error': { unit: 'nats', of: (m) => m.standardError },
    'kl-forward': { unit: 'nats', of: (m) => m.exact },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{\\hat D}',
          steps: [
            '{}= \\frac1n \\sum_{i=1}^n \\ln\\frac{\\p{p(x_i)}}{\\q{q(x_i)}}',
            '{}= \\frac1n \\sum_{i=1}^n \\left(\\tfrac12 - x_i\\right)',
            '{}= \\loss{@d}',
          ],
          also: [
            {
              lhs: '\\mathrm{SE}',
              steps: ['{}= \\frac{s}{\\sqrt{n}}', '{}= \\frac{@s}{\\sqrt{@n}}', '{}= @e'],
            },
          ],
        }),
    slots: (m) => ({
      d: formatNumber(m.estimate, 4, true),
      s: formatNumber(m.spread, 4, true),
      n: formatNumber(m.samples),
      e: formatNumber(m.standardError, 4, true),
    }),
  },
});
