import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure } from '../../kit/define.ts';
import { bracketed, closedDigits, given } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'kl-gaussian',
  state,
  derive,
  results: {
    'kl-forward': { unit: 'nats', of: (m) => m.forward },
    'kl-reverse': { unit: 'nats', of: (m) => m.reverse },
  },
  formula: {
    lhs: '\\loss{D(p\\,\\|\\,q)}',
    steps: [
      '{}= \\ln\\frac{\\q{\\sigma_q}}{\\p{\\sigma_p}} + \\frac{\\p{\\sigma_p}^2 + (\\p{\\mu_p} - \\q{\\mu_q})^2}{2\\q{\\sigma_q}^2} - \\frac12',
      '{}= \\ln\\frac{\\q{@sq}}{\\p{@sp}} + \\frac{\\p{@ps}^2 + (\\p{@mp} - \\q{@mq})^2}{2 \\cdot \\q{@qs}^2} - \\frac12',
      '{}= @w + @s - 0.5',
      '{}= \\loss{@d}',
    ],
    slots(m) {
      const n = (x: number) => formatNumber(x, closedDigits(m), true);
      return {
        sp: given(m.p.sd),
        ps: given(m.p.sd),
        sq: given(m.q.sd),
        qs: given(m.q.sd),
        mp: given(m.p.mean),
        mq: bracketed(given(m.q.mean)),
        w: n(m.widths),
        s: n(m.squares),
        d: n(m.forward),
      };
    },
  },
});
