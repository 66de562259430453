import type { Scale } from '../../kit/plot/scale.ts';
import { linear } from '../../kit/plot/scale.ts';
import { sizes } from './net.ts';
import { state } from './state.ts';

/**
 * The drawing is read upwards, as numbers go through a net: rails of the inputs, a row of neurons a layer, the columns
 * of the classes, ribbons, blocks. Heights are fractions of the box, from its foot.
 */
export const panels = {
  rails: 0.045,
  ribbons: { foot: 0.705, top: 0.77 },
  blocks: { foot: 0.785, top: 1 },
} as const;

/** The heights of the layers, the inputs first and the logits last. */
export const rows: readonly number[] = sizes.map((_, l) => 0.13 + l * 0.105);

/** So much of its third of the box an input's rail takes: two handles at facing ends stay apart on a phone too. */
const long = 0.66;
const { min, max } = state.fields.x.item;

/** Where the values of an input stand on its rail. */
export function railOf(index: number): Scale {
  const count = sizes[0];
  const unit = linear(min, max);
  const from = (index + (1 - long) / 2) / count;
  const width = long / count;
  return {
    domain: unit.domain,
    at: (value) => from + width * unit.at(value),
    value: (place) => unit.value((place - from) / width),
    ticks: () => [],
  };
}

/** How full a neuron is drawn: half at 1.5, and never quite, so that no scale has to change while values move. */
export const fullness = (value: number): number => Math.abs(value) / (Math.abs(value) + 1.5);

/** How thick a wire is drawn that adds so much to the neuron where it ends (px). */
export const thickness = (adds: number): number => 0.75 + 3.75 * fullness(adds);
