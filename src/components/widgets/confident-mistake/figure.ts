import { formatProbability } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { average, inFormula } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const q = '\\q{\\hat y}';

export const figure = defineFigure({
  id: 'confident-mistake',
  state,
  derive,
  results: {
    entropy: { unit: 'bits', of: (m) => m.entropy },
    'cross-entropy': { unit: 'bits', of: (m) => m.crossEntropy },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: `\\h{H(${q})}`,
          steps: [`{}= -\\sum_i ${q}_i \\log_2 ${q}_i`, '{}= @terms', '{}\\mathrel{@is} \\h{@h}'],
          also: [
            {
              lhs: `\\loss{H(\\p{y}, ${q})}`,
              steps: [
                `{}= -\\sum_i \\p{y_i} \\log_2 ${q}_i`,
                '{}= -\\log_2 \\q{@q}',
                '{}= \\loss{@ce}',
              ],
            },
          ],
        }),
    slots(m) {
      return {
        ...average(m.entropy, m.parts),
        q: formatProbability(m.output[m.right] as number, 4, true),
        ce: inFormula(m.crossEntropy),
      };
    },
  },
});
