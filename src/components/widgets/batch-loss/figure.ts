import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { slots } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const p = '\\q{\\hat y_i}';

export const figure = defineFigure({
  id: 'batch-loss',
  state,
  derive,
  results: {
    losses: { unit: 'bits', of: (m) => m.losses },
    'mean-loss': { unit: 'bits', of: (m) => m.mean },
    'mean-loss-nats': { unit: 'nats', of: (m) => m.meanNats },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{L}',
          steps: [
            `{}= -\\frac{1}{n}\\sum_i\\bigl(\\p{y_i}\\log_2 ${p}`,
            `{}+ (1-\\p{y_i})\\log_2(1-${p})\\bigr)`,
            '{}= \\frac{1}{@n}\\,(@terms)',
            '{}\\mathrel{@r} \\loss{@l}',
          ],
          also: [{ lhs: '\\loss{L}\\ln 2', steps: ['{}= \\loss{@nats}'] }],
        }),
    slots,
  },
});
