import { curveAt, normalDensity, placesOf } from '../../families/bell-curves/densities.ts';
import type { Point } from '../../kit/plot/box.ts';
import { linear, type Scale } from '../../kit/plot/scale.ts';
import { type Bell, integrand, type Model } from './model.ts';

/** How much of x is in view, to each side of 0. */
export const views = { close: 5, wide: 20 } as const;
export type View = keyof typeof views;

type Bells = Pick<Model, 'p' | 'q'>;

/** The close view cuts much off these: one begins with the wide view. */
export const isWide = ({ p, q }: Bells): boolean =>
  [p, q].some(({ mean, sd }) => Math.abs(mean) + 2 * sd > views.close);

/** The close view does not hold these, not even their handles; no hand drags them there. */
export const leaves = ({ p, q }: Bells): boolean =>
  [p, q].some(({ mean, sd }) => Math.abs(mean) > views.close || sd > views.close);

/** A square of the picture is the same probability in both views: what is four times as wide is a quarter as high. */
export const densities = { close: linear(0, 0.88), wide: linear(0, 0.22) } as const;
export const densityTicks: Readonly<Record<View, readonly number[]>> = {
  close: [0.4, 0.8],
  wide: [0.1, 0.2],
};

/** How high the integrand is drawn: the least of 0.4, 0.6, 0.8, 1.2, 1.6 … that holds it; below zero it has less room. */
export function roomFor(m: Model): number {
  const heights = placesOf([-60, 60], m.p).map(integrand(m.p, m.q));
  const most = Math.max(...heights, -Math.min(...heights) / belowZero);
  const doubled = 0.4 * 2 ** Math.max(0, Math.ceil(Math.log2(most / 0.4)));
  const between = 0.75 * doubled;
  return Number((doubled > 0.4 && most <= between ? between : doubled).toPrecision(3));
}
const belowZero = 0.4;
export const terms = (room: number): Scale => linear(-belowZero * room, room);

/** The curves as they stand in the picture. */
export function drawing({ p, q }: Model, view: View, room: number) {
  const ends = [-views[view], views[view]] as const;
  const x = linear(...ends);
  const draw = (y: Scale, height: (x: number) => number, ...bells: readonly Bell[]): Point[] =>
    curveAt(placesOf(ends, ...bells), height).map(([at, h]) => [x.at(at), y.at(h)]);
  const density = (bell: Bell) =>
    draw(densities[view], (at) => normalDensity(bell.mean, bell.sd, at), bell);
  return {
    p: density(p),
    q: density(q),
    integrand: draw(terms(room), integrand(p, q), p),
  };
}
