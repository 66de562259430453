import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { digits, inFormula } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

/** A number that is a product itself is short and stands in brackets. */
const factor = (x: number) => {
  const text = formatProbability(x, digits, true);
  return text.includes('×') ? `(${formatNumber(Number(x.toPrecision(1)), 0)})` : text;
};

export const figure = defineFigure({
  id: 'dice-entropy',
  state,
  derive,
  results: {
    p: { probability: true, of: (m) => m.p },
    entropy: { unit: 'bits', of: (m) => m.entropy },
    mean: { of: (m) => m.mean },
    'empirical-entropy': { unit: 'bits', of: (m) => m.empiricalEntropy },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\h{H(S)}',
          steps: [
            '{}= -\\sum\\limits_{s=@from}^{@to} \\p{p(s)}\\log_2 \\p{p(s)}',
            '{}= -\\p{@first}\\log_2 \\p{@again}',
            '{}- \\cdots - \\p{@last}\\log_2 \\p{@end}',
            '{}= \\h{@h}',
          ],
        }),
    slots(m) {
      const first = factor(m.p[0] as number);
      const last = factor(m.p.at(-1) as number);
      return {
        from: String(m.sums[0]),
        to: String(m.sums.at(-1)),
        first,
        again: first,
        last,
        end: last,
        h: inFormula(m.entropy),
      };
    },
  },
});
