import type { Settings } from './run.ts';
import { state } from './state.ts';
import still from './still.json' with { type: 'json' };

const { hidden, seed } = state.defaults;
const { losses, ...common } = still;

/**
 * What is known of a net before its first step, without loading anything: that of the recorded run. Learning rate, batch
 * size and loss do not change it; another seed or other layers make another net, of which nothing is known yet.
 */
export const untrained = (settings: Settings) =>
  settings.seed === seed && String(settings.hidden) === String(hidden)
    ? { ...common, ...losses[settings.loss] }
    : undefined;
