import type { Values } from '../../kit/state/state.ts';
import { classes, counts, width } from './digits.ts';
import type { Settings } from './run.ts';
import type { state } from './state.ts';

/** What the controls say of a run before it is made: an address starts none. */
export function derive(values: Values<typeof state.fields>) {
  const { loss, hidden, seed, epochs, temperature } = values;
  const batchSize = values['batch-size'];
  const perEpoch = Math.ceil(counts.train / batchSize);
  const sizes = [width, ...hidden, classes];
  const settings: Settings = { loss, rate: values['learning-rate'], hidden, batchSize, seed };
  return {
    settings,
    epochs,
    temperature,
    /** Weights and biases of all layers. */
    parameters: sizes.slice(1).reduce((all, to, l) => all + ((sizes[l] as number) + 1) * to, 0),
    /** How often the weights move in an epoch, and in the whole run. */
    perEpoch,
    steps: epochs * perEpoch,
  };
}
export type Model = ReturnType<typeof derive>;
