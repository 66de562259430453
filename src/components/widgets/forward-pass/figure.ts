import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { defineFigure } from '../../kit/define.ts';
import { digits, digitsFor, sumOf } from '../../kit/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const y = '\\q{\\hat y}';

/** Terms of either sign as a sum. */
const signed = (terms: readonly string[]): string =>
  terms.length === 0
    ? '0'
    : terms.reduce((sum, term) =>
        term.startsWith('−') ? `${sum} −\u00a0${term.slice(1)}` : `${sum} +\u00a0${term}`,
      );

export const figure = defineFigure({
  id: 'forward-pass',
  state,
  derive,
  results: {
    logits: { of: (m) => m.logits },
    p: { probability: true, of: (m) => m.p },
    information: { unit: 'bits', of: (m) => m.information },
    entropy: { unit: 'bits', of: (m) => m.entropy },
  },
  formula: {
    // The likeliest class stands for all: how its logit and its probability come about.
    lhs: 'z_{@k}',
    steps: ['{}= (W_{\\mathrm{out}}^{\\top} h^3)_{@k}', '{}= @zterms', '{}= @z'],
    also: [
      {
        lhs: `${y}_{@k}`,
        steps: ['{}= \\dfrac{e^{z_{@k}}}{\\sum_j e^{z_j}}', '{}= \\q{@y}'],
      },
      {
        lhs: '\\h{H}',
        steps: [`{}= -\\sum_i ${y}_i \\log_2 ${y}_i`, '{}= @terms', '{}= \\h{@h}'],
      },
    ],
    slots(m) {
      const h = digitsFor(digits, [m.entropy, ...m.parts]);
      const z = m.logits[m.top] as number;
      const dz = digitsFor(digits, [z, ...m.terms]);
      return {
        k: String(m.top + 1),
        zterms: signed(m.terms.map((term) => formatNumber(term, dz, true))),
        z: formatNumber(z, dz, true),
        y: formatProbability(m.p[m.top] as number, digits, true),
        terms: sumOf(m.parts.map((part) => formatNumber(part, h, true))),
        h: formatNumber(m.entropy, h, true),
      };
    },
  },
});
