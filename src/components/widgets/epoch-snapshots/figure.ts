import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { average } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const q = '\\q{\\hat y}';

export const figure = defineFigure({
  id: 'epoch-snapshots',
  state,
  derive,
  results: {
    p: { probability: true, of: (m) => m.p },
    entropy: { unit: 'bits', of: (m) => m.entropy },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: `\\h{H(${q})}`,
          steps: [`{}= -\\sum_i ${q}_i \\log_2 ${q}_i`, '{}= @terms', '{}\\mathrel{@is} \\h{@h}'],
        }),
    slots(m) {
      return {
        ...average(m.entropy, m.parts),
      };
    },
  },
});
