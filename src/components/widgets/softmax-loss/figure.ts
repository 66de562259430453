import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { slots } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'softmax-loss',
  state,
  derive,
  results: {
    loss: { unit: 'nats', of: (m) => m.loss },
    p: { probability: true, of: (m) => m.p },
    gradient: { of: (m) => m.gradient },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{L}',
          steps: [
            '{}= -\\sum_i \\p{y_i} \\ln \\q{p_i}',
            '{}= @terms',
            '{}\\mathrel{@r} \\loss{@l}',
          ],
          also: [
            {
              lhs: '\\frac{\\partial \\loss{L}}{\\partial z_i}',
              steps: ['{}= \\q{p_i} - \\p{y_i}'],
            },
          ],
        }),
    slots,
  },
});
