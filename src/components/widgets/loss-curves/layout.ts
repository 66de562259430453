import type { Point } from '../../kit/plot/box.ts';
import { linear, ticksAt, within } from '../../kit/plot/scale.ts';
import type { Loss } from './descent.ts';
import { lossAt, slope } from './model.ts';

/** The axis that both slopes share. */
export const logits = linear(-10, 10);
export const xTicks = ticksAt(logits, -10, -5, 0, 5, 10);

/** Where the slope of a loss stands in the picture, from its top, and how high it reaches. */
export const lanes = {
  bce: { top: 0, height: 0.44, scale: linear(0, 10) },
  squaredError: { top: 0.56, height: 0.44, scale: linear(0, 1) },
} as const;
export const ticks = {
  bce: ticksAt(lanes.bce.scale, 0, 5, 10),
  squaredError: ticksAt(lanes.squaredError.scale, 0, 0.5, 1),
};

const curve = (loss: Loss, label: 0 | 1): readonly Point[] =>
  slope(loss, label).map(([z, value]) => [logits.at(z), within(lanes[loss].scale, value)]);
export const curves = {
  bce: [curve('bce', 0), curve('bce', 1)],
  squaredError: [curve('squaredError', 0), curve('squaredError', 1)],
} as const;

/** A gradient of 1 is a quarter of the axis long. */
export const arrowOf = (gradient: number): number => gradient / 4;

/** How large a ball is, in pixels. */
export const radius = 8;
/** How far above its slope the middle of a ball stands, in a picture about three times as wide as a lane is high. */
export const lift = (loss: Loss, gradient: number): number =>
  radius * Math.hypot(1, (loss === 'bce' ? 0.6 : 6) * gradient);

export interface Print {
  /** After so many steps. */
  readonly after: number;
  readonly at: Point;
}
/** The steps that have been made, as prints on the slope; several at one place are one. */
export function printsOf(loss: Loss, label: 0 | 1, way: Float64Array): readonly Print[] {
  const prints: Print[] = [];
  let last = Number.POSITIVE_INFINITY;
  way.forEach((z, after) => {
    if (Math.abs(z - last) < 0.08) return;
    last = z;
    const height = within(lanes[loss].scale, lossAt(loss, label, z));
    prints.push({ after, at: [within(logits, z), height] });
  });
  return prints;
}
