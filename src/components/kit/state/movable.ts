import type { Movable } from './params.ts';
import { snap } from './parse-number.ts';

export const clamp = (x: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, x));

/** Moves to the step that is nearest to a wanted value, within the ends. */
export const moveTo = (movable: Movable, wanted: number): void =>
  movable.set(snap(clamp(wanted, movable.min, movable.max), movable));

/** So many steps on; an infinite number of them leads to that end. */
export const moveBy = (movable: Movable, steps: number): void =>
  moveTo(movable, Number.isFinite(steps) ? movable.value + steps * movable.step : steps);
