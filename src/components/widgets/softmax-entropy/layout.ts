import { linear, logarithmic, type Scale } from '../../kit/plot/scale.ts';
import { state } from './state.ts';

/**
 * The drawing is read from the logits upwards, as numbers go through a net: logits, ribbons that softmax makes wide or
 * narrow, blocks as wide as the probabilities; below, the entropy over the temperature. Places are fractions of the box.
 */
export const panels = {
  blocks: { foot: 0.71, top: 1 },
  ribbons: { foot: 0.62, top: 0.697 },
  logits: { foot: 0.3, top: 0.485 },
  curve: { foot: 0, top: 0.165 },
} as const;
export type Panel = (typeof panels)[keyof typeof panels];

/** A scale that runs over a panel instead of the whole box. */
export function inPanel({ foot, top }: Panel, scale: Scale): Scale {
  const height = top - foot;
  return {
    domain: scale.domain,
    at: (value) => foot + height * scale.at(value),
    value: (at) => scale.value((at - foot) / height),
    ticks: (count) => scale.ticks(count).map((t) => ({ ...t, at: foot + height * t.at })),
  };
}

const largest = state.fields.logits.item.max;
const axes: readonly (readonly [low: number, high: number])[] = [
  [-4, 8],
  ...[8, 16, 40, 100, 400].map((reach) => [-reach, reach] as const),
];

/** The ends of the axis of the logits: they change for logits that it cannot show, and else never. */
export const axisFor = (logits: readonly number[]): readonly [low: number, high: number] =>
  axes.find(([low, high]) => logits.every((z) => z >= low && z <= high)) ?? [-largest, largest];

/** What lies beyond both ends of the temperature takes so much of its axis. */
const beyond = 0.14;
const { min, max } = state.fields.temperature;
const log = logarithmic(min, max);
/** Where temperatures stand: between two margins that lead to 0 and to infinity. */
export const temperatureScale: Scale = inPanel(
  { foot: beyond, top: 1 - beyond } as unknown as Panel,
  log,
);

/** A place on the axis of temperatures as a temperature of two decimals, held at its ends. */
export const temperatureAt = (place: number): number =>
  Math.min(max, Math.max(min, Number(temperatureScale.value(place).toFixed(2))));

/** A key moves so far along the axis: at its low end a little more than the hundredth that the next temperature is away. */
const keyStep = 0.015;

/** So many steps from a temperature, by equal ratios. */
export const temperatureStep = (T: number, steps: number): number =>
  Number.isFinite(steps)
    ? temperatureAt(temperatureScale.at(T) + steps * keyStep)
    : steps > 0
      ? max
      : min;

/** Where logits stand on an axis with these ends. */
export const logitScale = ([low, high]: readonly [number, number]): Scale =>
  inPanel(panels.logits, linear(low, high));
