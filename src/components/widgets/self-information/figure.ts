import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula } from '../../kit/words/sum-of.ts';
import { shownP } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const log = '\\mathop{@log}\\nolimits_{@b}';

export const figure = defineFigure({
  id: 'self-information',
  state,
  derive,
  results: { information: { unitOf: (m) => m.unit, of: (m) => m.information } },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\h{I(x)}',
          steps: [`{}= -${log}\\p{p(x)}`, `{}= -${log}\\p{@p}`, '{}= \\h{@i}'],
        }),
    slots(m) {
      const p = shownP(m.p);
      return {
        log: m.base === 'e' ? 'ln' : 'log',
        b: m.base === 'e' ? '' : m.base,
        p: /[/×]/.test(p) ? `(${p})` : p,
        i: inFormula(m.information),
      };
    },
  },
});
