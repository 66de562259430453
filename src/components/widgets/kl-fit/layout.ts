import { normalDensity, placesOf } from '../../families/bell-curves/densities.ts';
import type { Point } from '../../kit/plot/box.ts';
import { linear, logarithmic, within } from '../../kit/plot/scale.ts';
import { peak, peaksAt } from './model.ts';
import type { Spot } from './spot.ts';

/** One axis for the densities and for the means of the map below them. */
export const x = linear(-6, 6);
export const density = linear(0, 0.9);
/** All curves that a way leads through. */
export const spread = logarithmic(0.4, 5.5);

const curve = (bells: readonly Spot[], height: (at: number) => number): Point[] =>
  placesOf(x.domain, ...bells).map((at) => [x.at(at), density.at(height(at))]);

export const truth = (separation: number): Point[] => {
  const peaks = peaksAt(separation);
  const height = (at: number) =>
    peaks.reduce((sum, { weight, mean }) => sum + weight * normalDensity(mean, peak, at), 0);
  return curve(
    (separation === 0 ? [0] : [-separation / 2, separation / 2]).map((mean) => ({
      mean,
      sd: peak,
    })),
    height,
  );
};
export const bell = (spot: Spot): Point[] =>
  curve([spot], (at) => normalDensity(spot.mean, spot.sd, at));

/** How high a bell curve stands in the picture. */
export const top = ({ mean, sd }: Spot): number => within(density, normalDensity(mean, sd, mean));

export const way = (path: readonly Spot[]): Point[] =>
  path.map(({ mean, sd }) => [x.at(mean), spread.at(sd)]);

/** Where a walk along a way stands after a share of it; every point of it takes as long. */
export function along(path: readonly Spot[], share: number): Spot {
  const at = share * (path.length - 1);
  const from = path[Math.floor(at)] as Spot;
  const to = path[Math.ceil(at)] as Spot;
  const part = at - Math.floor(at);
  return {
    mean: from.mean + part * (to.mean - from.mean),
    sd: from.sd + part * (to.sd - from.sd),
  };
}
