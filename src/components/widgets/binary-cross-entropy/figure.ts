import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { slots } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'binary-cross-entropy',
  state,
  derive,
  results: {
    loss: { unit: 'bits', of: (m) => m.loss },
    'prediction-entropy': { unit: 'bits', of: (m) => m.predictionEntropy },
    'label-entropy': { unit: 'bits', of: (m) => m.labelEntropy },
    'squared-error': { of: (m) => m.squaredError },
    'amount-right': { of: (m) => m.amountRight },
    'amount-wrong': { of: (m) => m.amountWrong },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\loss{L}',
          steps: [
            '{}= -\\p{y}\\log_2\\q{\\hat y} - (1-\\p{y})\\log_2(1-\\q{\\hat y})',
            '{}= -\\p{@y}\\log_2\\q{@p}',
            '{}- \\p{@ry}\\log_2\\q{@rp}',
            '{}= @a + @b',
            '{}\\mathrel{@is} \\loss{@l}',
          ],
        }),
    slots,
  },
});
