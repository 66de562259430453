import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { sumOf } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

/** So many terms fit into the formula. */
const shown = 4;

export const figure = defineFigure({
  id: 'entropy-area',
  state,
  derive,
  results: {
    p: { probability: true, of: (m) => m.p },
    information: { unit: 'bits', of: (m) => m.information },
    contributions: { unit: 'bits', of: (m) => m.contributions },
    entropy: { unit: 'bits', of: (m) => m.entropy },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\h{H(X)}',
          steps: ['{}= \\sum_x \\p{p(x)}\\,\\h{I(x)}', '{}= @terms', '{}= \\h{@h}'],
        }),
    slots(m) {
      // Always so many digits: nothing moves while a border does.
      const terms = m.contributions.map((x) => formatNumber(x, 4, true));
      const some = terms.length > shown ? [...terms.slice(0, shown - 1), '⋯', terms.at(-1)] : terms;
      return { terms: sumOf(some), h: formatNumber(m.entropy, 4, true) };
    },
  },
});
