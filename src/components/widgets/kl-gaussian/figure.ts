import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula, signOf } from '../../kit/words/sum-of.ts';
import { bracketed, given } from './digits.ts';
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
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{D(p\\,\\|\\,q)}',
          steps: [
            '{}= \\ln\\frac{\\q{\\sigma_q}}{\\p{\\sigma_p}} + \\frac{\\p{\\sigma_p}^2 + (\\p{\\mu_p} - \\q{\\mu_q})^2}{2\\q{\\sigma_q}^2} - \\frac12',
          ],
          also: [
            {
              lhs: '\\loss{D(p\\,\\|\\,q)}',
              steps: [
                '{}= \\ln\\frac{\\q{@sq}}{\\p{@sp}}',
                '{}+ \\frac{\\p{@ps}^2 + (\\p{@mp} - \\q{@mq})^2}{2 \\cdot \\q{@qs}^2} - \\frac12',
                '{}= @w + @s - 0.5',
                '{}\\mathrel{@is} \\loss{@d}',
              ],
            },
          ],
        }),
    slots(m) {
      return {
        sp: given(m.p.sd),
        ps: given(m.p.sd),
        sq: given(m.q.sd),
        qs: given(m.q.sd),
        mp: given(m.p.mean),
        mq: bracketed(given(m.q.mean)),
        w: inFormula(m.widths),
        s: inFormula(m.squares),
        is: signOf([m.forward, m.widths, m.squares, -0.5]),
        d: inFormula(m.forward),
      };
    },
  },
});
