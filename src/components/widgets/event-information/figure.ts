import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula } from '../../kit/words/sum-of.ts';
import { shownP } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'event-information',
  state,
  derive,
  results: { information: { unit: 'bits', of: (m) => m.information } },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\h{I(x)}',
          steps: ['{}= -\\log_2 \\p{p(x)}', '{}= -\\log_2 \\p{@p}', '{}= \\h{@i}'],
        }),
    slots({ told }) {
      const p = shownP(told.p);
      return {
        p: /[/×]/.test(p) ? `(${p})` : p,
        i: inFormula(told.information),
      };
    },
  },
});
