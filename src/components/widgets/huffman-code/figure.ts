import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula } from '../../kit/words/sum-of.ts';
import { derive, type Model } from './model.ts';
import { state } from './state.ts';

/** A text without symbols has none. */
const ofCode = (of: (code: Extract<Model, { empty: false }>) => number) => (m: Model) =>
  m.empty ? undefined : of(m);

export const figure = defineFigure({
  id: 'huffman-code',
  state,
  derive,
  results: {
    symbols: { of: (m) => (m.empty ? 0 : m.entries.length) },
    entropy: { unit: 'bits', of: ofCode((code) => code.entropy) },
    'average-length': { unit: 'bits', of: ofCode((code) => code.averageLength) },
    'total-bits': { unit: 'bits', of: (m) => (m.empty ? 0 : m.totalBits) },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\bar L',
          steps: ['{}= \\sum_x \\p{p(x)}\\,\\ell(x)', '{}= \\frac{@total}{@count}', '{}= @average'],
        }),
    /** A text without symbols has no average; the view leaves the formula out. */
    slots: (m): Record<string, string> =>
      m.empty
        ? {}
        : {
            total: formatNumber(m.totalBits, 0),
            count: formatNumber(m.items.length, 0),
            average: inFormula(m.averageLength),
          },
  },
});
