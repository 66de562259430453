import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { average } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'softmax-entropy',
  state,
  derive,
  results: {
    p: { probability: true, of: (m) => m.p },
    information: { unit: 'bits', of: (m) => m.information },
    entropy: { unit: 'bits', of: (m) => m.entropy },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\p{p_i}',
          steps: [
            '{}= \\dfrac{e^{z_i/T}}{\\sum_j e^{z_j/T}}',
            '{}= \\dfrac{e^{z_i/@t}}{\\sum_j e^{z_j/@t}}',
          ],
          also: [
            {
              lhs: '\\h{H}',
              steps: [
                '{}= -\\sum_i \\p{p_i} \\log_2 \\p{p_i}',
                '{}= @terms',
                '{}\\mathrel{@is} \\h{@h}',
              ],
            },
          ],
        }),
    slots(m) {
      return { t: m.temperature.toFixed(2), ...average(m.entropy, m.parts) };
    },
  },
});
