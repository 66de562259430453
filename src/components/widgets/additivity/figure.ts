import type { Unit } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { digits, signOf } from '../../kit/words/sum-of.ts';
import { valuesOf } from './digits.ts';
import { derive, incomparable, type Model } from './model.ts';
import { state } from './state.ts';

/** Only the logarithm measures in a unit. */
const unitOf = (m: Model): Unit | undefined => (m.f === 'log' ? 'bits' : undefined);

export const figure = defineFigure({
  id: 'additivity',
  state,
  derive,
  results: {
    'information-p': { unitOf, of: (m) => m.ofP },
    'information-q': { unitOf, of: (m) => m.ofQ },
    'information-joint': { unitOf, of: (m) => m.joint },
    sum: { unitOf, of: (m) => m.sum },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\h{f(\\p{p}\\,\\q{q})}',
          steps: [
            '{}= \\h{@j}',
            '{}\\mathrel{@rel} \\h{@a} + \\h{@b}',
            '{}= \\h{f(\\p{p})} + \\h{f(\\q{q})}',
          ],
        }),
    slots(m) {
      const { ofP, ofQ, joint } = valuesOf(m, true, digits);
      return {
        j: joint,
        rel: incomparable(m) ? '?' : m.wishes.adds.here ? signOf([m.joint, m.ofP, m.ofQ]) : '≠',
        a: ofP,
        b: ofQ,
      };
    },
  },
});
