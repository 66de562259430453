import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'yes-no-questions',
  state,
  derive,
  results: {
    information: { unit: 'bits', of: (m) => m.information },
    // Both belong to the game, which no address holds.
    questions: {},
    remaining: {},
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: 'k',
          steps: [
            '{}\\ge \\lceil \\log_2 n \\rceil',
            '{}= \\lceil \\log_2 @n \\rceil',
            '{}= \\lceil \\h{@i} \\rceil',
            '{}= @k',
          ],
        }),
    slots: (m) => ({
      n: String(m.n),
      i: inFormula(m.information),
      k: String(m.most),
    }),
  },
});
