import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula, sumOf } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

/** Of more symbols than these the formula leaves the middle out. */
const most = 4;

export const figure = defineFigure({
  id: 'prefix-code',
  state,
  derive,
  results: {
    'average-length': { unit: 'bits', of: (m) => m.averageLength },
    entropy: { unit: 'bits', of: (m) => m.entropy },
    'kraft-sum': { of: (m) => m.kraft },
    'prefix-free': { of: (m) => (m.prefixFree ? 1 : 0) },
    'uniquely-decodable': { of: (m) => (m.uniquelyDecodable ? 1 : 0) },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\bar L',
          steps: ['{}= \\sum_x \\p{p(x)}\\,\\ell(x)', '{}= @terms', '{}= @average'],
        }),
    slots(m) {
      const terms = m.p.map((p, i) => `${formatNumber(p, 4, true)}·${m.lengths[i]}`);
      const some = terms.length > most ? [...terms.slice(0, 2), '⋯', terms.at(-1)] : terms;
      return { terms: sumOf(some), average: inFormula(m.averageLength) };
    },
  },
});
