import { selfInformation } from '../../../lib/entropy/information.ts';
import { softmax } from '../../../lib/learning/softmax.ts';

/** The way of an output through the moments of a training that are known. */

/**
 * The output at t, where `rows` are the outputs at t = 0, 1, 2 …: between two of them log p moves in a straight line,
 * and softmax makes the total 1 again.
 *
 * @param rows distributions over the same classes, none of them with a 0
 * @param t from 0 to the number of rows less one
 */
export function outputAt(rows: readonly (readonly number[])[], t: number): readonly number[] {
  const before = rows[Math.floor(t)] as readonly number[];
  const s = t - Math.floor(t);
  if (s === 0) return before;
  const after = rows[Math.floor(t) + 1] as readonly number[];
  return softmax(
    before.map(
      (p, i) => -((1 - s) * selfInformation(p, 'e') + s * selfInformation(after[i] as number, 'e')),
    ),
  );
}

/** Playing slows down at the moments: the way runs evenly, t eases along it. */
export const wayTo = (t: number): number => {
  const s = t - Math.floor(t);
  return Math.floor(t) + Math.acos(1 - 2 * s) / Math.PI;
};
export const timeAt = (way: number): number => {
  const u = way - Math.floor(way);
  return Number((Math.floor(way) + (1 - Math.cos(Math.PI * u)) / 2).toFixed(3));
};
