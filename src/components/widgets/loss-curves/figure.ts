import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { slots } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const p = '\\q{\\hat y}';

export const figure = defineFigure({
  id: 'loss-curves',
  state,
  derive,
  results: {
    bce: { unit: 'nats', of: (m) => m.bce.loss },
    'squared-error': { of: (m) => m.squaredError.loss },
    'bce-gradient': { of: (m) => m.bce.gradient },
    'squared-error-gradient': { of: (m) => m.squaredError.gradient },
    'bce-steps': { of: (m) => m.bce.steps },
    'squared-error-steps': { of: (m) => m.squaredError.steps },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\frac{\\partial\\,\\loss{\\mathrm{BCE}}}{\\partial z}',
          steps: [`{}= ${p} - \\p{y}`, '{}= \\q{@p} - \\p{@y}', '{}= \\loss{@e}'],
          also: [
            {
              lhs: `\\frac{\\partial}{\\partial z}(${p} - \\p{y})^2`,
              steps: [
                `{}= 2(${p} - \\p{y})\\,${p}(1 - ${p})`,
                '{}= 2\\,(@f)\\cdot \\q{@p}\\cdot \\q{@rest}',
                '{}\\mathrel{@r} \\loss{@s}',
              ],
            },
          ],
        }),
    slots,
  },
});
