import { formatProbability } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { average, digits, inFormula, signOf } from '../../kit/words/sum-of.ts';
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
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          // The likeliest class stands for all: how its logit and its probability come about.
          lhs: 'z_{@k}',
          steps: [
            '{}= (W_{\\mathrm{out}}^{\\top} h^3)_{@k}',
            '{}= @zterms',
            '{}\\mathrel{@zis} @z',
          ],
          also: [
            {
              lhs: `${y}_{@k}`,
              steps: ['{}= \\dfrac{e^{z_{@k}}}{\\sum_j e^{z_j}}', '{}= \\q{@y}'],
            },
            {
              lhs: '\\h{H}',
              steps: [
                `{}= -\\sum_i ${y}_i \\log_2 ${y}_i`,
                '{}= @terms',
                '{}\\mathrel{@is} \\h{@h}',
              ],
            },
          ],
        }),
    slots(m) {
      const z = m.logits[m.top] as number;
      return {
        k: String(m.top + 1),
        zterms: signed(m.terms.map(inFormula)),
        zis: signOf([z, ...m.terms]),
        z: inFormula(z),
        y: formatProbability(m.p[m.top] as number, digits, true),
        ...average(m.entropy, m.parts),
      };
    },
  },
});
