import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { derive, type Model } from './model.ts';
import { state } from './state.ts';

/** The squared error of probabilities has no unit. */
const lossUnit = (m: Model) => (m.settings.loss === 'cross-entropy' ? 'nats' : undefined);

export const figure = defineFigure({
  id: 'training-lab',
  state,
  derive,
  // What has no `of` belongs to a net: before a run only that of the recorded one is known.
  results: {
    epoch: {},
    parameters: { of: (m) => m.parameters },
    steps: { of: (m) => m.steps },
    'train-loss': { unitOf: lossUnit },
    'test-loss': { unitOf: lossUnit },
    'test-accuracy': {},
    'mean-entropy': { unit: 'bits' },
    'calibration-error': {},
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: 'W',
          steps: [
            '{}\\leftarrow W - \\eta\\,\\nabla_{W} \\loss{L}',
            '{}\\leftarrow W - @rate\\,\\nabla_{W} \\loss{L}',
          ],
          also: [
            {
              lhs: 'N',
              steps: [
                '{}= E \\left\\lceil \\dfrac{1437}{B} \\right\\rceil',
                '{}= @epochs \\times \\left\\lceil \\dfrac{1437}{@batch} \\right\\rceil',
                '{}= @epochs \\times @each',
                '{}= @steps',
              ],
            },
          ],
        }),
    slots: (m) => ({
      rate: formatNumber(m.settings.rate, 4),
      epochs: formatNumber(m.epochs),
      batch: formatNumber(m.settings.batchSize),
      each: formatNumber(m.perEpoch),
      steps: formatNumber(m.steps),
    }),
  },
});
