import { linear, ticksAt } from '../../kit/plot/scale.ts';

/** The track of a prediction. */
export const unit = linear(0, 1);

/** Ends of the axis of losses in bits, each with its number of tick marks. A double's smallest probability costs 1074. */
const ends: readonly (readonly [end: number, steps: number])[] = [
  [1, 4],
  [1.5, 3],
  [2, 4],
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 3],
  [8, 4],
  [10, 5],
  [12, 4],
  [15, 3],
  [20, 4],
  [30, 3],
  [40, 4],
  [60, 3],
  [80, 4],
  [1500, 3],
];

/** A bar that comes farther has no room for its number behind it. */
export const far = 0.72;

/** The end of the axis that has room for all of these; a loss without end leaves the picture anyway. */
export const endOf = (losses: readonly number[]): number => {
  const most = Math.max(0, ...losses.filter((loss) => loss < Infinity));
  return (ends.find(([end]) => most <= far * end) as readonly [number, number])[0];
};

export const axisTo = (end: number) => {
  const scale = linear(0, end);
  const steps = (ends.find(([other]) => other === end) as readonly [number, number])[1];
  const values = Array.from({ length: steps + 1 }, (_, i) => (i * end) / steps);
  return { scale, ticks: ticksAt(scale, ...values) };
};
