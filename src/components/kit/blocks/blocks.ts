/**
 * Where blocks stand that show an average as an area: outcome i is a block of width p_i and height h_i, so that its
 * area is what it adds to the average, and the average is the level at which all areas lie flat. What stands above
 * the level fills exactly what is lacking below it.
 *
 * Places are fractions of the box, x from its left and y from its foot.
 */
export interface Block {
  readonly left: number;
  readonly width: number;
  /** Where the block ends, held at the top of the box. */
  readonly height: number;
  /** It goes on beyond the top of the box. */
  readonly torn: boolean;
  /** Its part below the level. */
  readonly body: Span;
  /** What is above the level still, and whether even that goes beyond the box. */
  readonly over?: Span & { readonly torn: boolean };
  /** What was poured in above its own height. */
  readonly filled?: Span;
  /** What is lacking below the level, or has flown away above it. */
  readonly empty?: Span;
}
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Areas {
  /** Widths of total 1. */
  readonly widths: readonly number[];
  /** Heights in the unit of the axis; Infinity where a width is 0. */
  readonly heights: readonly number[];
  /** The mean of the heights, each weighted by its width. */
  readonly level: number;
  /** Where the axis of the heights ends. */
  readonly top: number;
  /** How far the areas have been poured into the level, from 0 to 1. */
  readonly poured?: number;
}

/**
 * The blocks side by side. Poured half-way every top stands half-way to the level, so that the total area is the same
 * all the time.
 */
export function placeBlocks({ widths, heights, level, top, poured = 0 }: Areas): readonly Block[] {
  const at = (height: number) => Math.min(1, height / top);
  let left = 0;
  return widths.map((width, i) => {
    const own = heights[i] as number;
    // What has no width holds nothing that could be poured.
    const now = Number.isFinite(own) ? (1 - poured) * own + poured * level : own;
    const block = {
      left,
      width,
      height: at(own),
      torn: own > top,
      body: { from: 0, to: at(Math.min(own, level)) },
    };
    left += width;
    if (own > level)
      return {
        ...block,
        ...(now > level ? { over: { from: at(level), to: at(now), torn: now > top } } : {}),
        ...(poured > 0 ? { empty: { from: at(now), to: at(own) } } : {}),
      };
    return {
      ...block,
      ...(now > own ? { filled: { from: at(own), to: at(now) } } : {}),
      ...(now < level ? { empty: { from: at(now), to: at(level) } } : {}),
    };
  });
}

/** The height of the axis in bits: two halvings beyond an equal share of so many outcomes. One for each number of them. */
export const axisTop = (outcomes: number): number => 34 - Math.clz32(outcomes - 1);

/** Where the borders between blocks stand, from left to right. */
export const bordersOf = (widths: readonly number[]): readonly number[] => {
  let at = 0;
  return widths.slice(0, -1).map((width) => {
    at += width;
    return Math.min(1, at);
  });
};

/**
 * The borders that a press means: the nearest one within reach, with those that stand so close to it that nobody could
 * tell them apart. All three measures are in the same unit. Empty where no border is near.
 */
export function bordersNear(
  borders: readonly number[],
  at: number,
  reach: number,
  together: number,
): readonly number[] {
  const distances = borders.map((border) => Math.abs(border - at));
  const nearest = distances.indexOf(Math.min(...distances));
  if (nearest < 0 || (distances[nearest] as number) > reach) return [];
  const place = borders[nearest] as number;
  return borders.flatMap((border, i) => (Math.abs(border - place) <= together ? [i] : []));
}

/**
 * Weights with one border moved: its two neighbours share anew what they have together, all others keep their
 * probability. Weights that are tenths of a percent of the total are given in percent, so that they read as what they
 * mean; others keep their unit. Six digits at most.
 *
 * @param weights at least two, of total > 0
 * @param border which one, from 0 on the left
 * @param to its wanted place in [0, 1]; it stops at the borders beside it
 */
export function withBorder(
  weights: readonly number[],
  border: number,
  to: number,
): readonly number[] {
  const unit = inPercent(weights);
  const total = unit.reduce((sum, w) => sum + w, 0);
  const before = unit.slice(0, border).reduce((sum, w) => sum + w, 0);
  const both = (unit[border] as number) + (unit[border + 1] as number);
  const short = (w: number) => (w < total * 1e-9 ? 0 : Number(w.toPrecision(6)));
  const left = short(Math.min(both, Math.max(0, to * total - before)));
  return unit.map((w, i) => (i === border ? left : i === border + 1 ? short(both - left) : w));
}

/** Weights stay in their range: two neighbours can have at most what one may have. */
const heaviest = 1000;

function inPercent(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, w) => sum + w, 0);
  const percent = weights.map((w) => (100 * w) / total);
  const tenths = percent.map((w) => Number(w.toFixed(1)));
  if (percent.every((w, i) => Math.abs(w - (tenths[i] as number)) < 1e-9)) return tenths;
  // A power of two leaves every digit of the probabilities as it is.
  let scale = 1;
  while (total * scale > heaviest) scale /= 2;
  return weights.map((w) => w * scale);
}

/** A step of a border by a key: to the next multiple of the step on that side. */
export function borderStep(at: number, steps: number, step: number): number {
  if (!Number.isFinite(steps)) return steps > 0 ? 1 : 0;
  const places = at / step;
  const here = steps > 0 ? Math.floor(places + 1e-6) : Math.ceil(places - 1e-6);
  return (here + steps) * step;
}
