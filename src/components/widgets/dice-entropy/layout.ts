/**
 * Where the parts of the chart stand, in fractions of its box. Nothing here knows of pixels: widths of labels are
 * given as the share of the box that they take at its narrowest.
 */
import { barCentre } from '../../kit/bar-places.ts';

const scales: readonly (readonly [top: number, step: number])[] = [
  [0.06, 0.02],
  [0.08, 0.02],
  [0.12, 0.04],
  [0.16, 0.04],
  [0.2, 0.05],
  [0.3, 0.1],
  [0.4, 0.1],
  [0.6, 0.2],
  [0.8, 0.2],
  [1, 0.25],
];

/** The lowest of a few round heights that holds the largest value. */
export function scaleFor(largest: number): { readonly top: number; readonly ticks: number[] } {
  const [top, step] = scales.find(([t]) => largest <= t) ?? [1, 0.25];
  const count = Math.round(top / step);
  return { top, ticks: Array.from({ length: count + 1 }, (_, i) => Number((i * step).toFixed(2))) };
}

/** The sums that are named on the axis: at most a dozen, at round numbers. */
export function sumTicks(
  sums: readonly number[],
): { readonly index: number; readonly minor: boolean }[] {
  const step = [1, 2, 5, 10].find((s) => sums.length / s <= 12) ?? 20;
  const named = sums.flatMap((s, index) => (s % step === 0 ? [{ s, index }] : []));
  // Three digits stand too close on a narrow page: then every second one goes.
  const crowded = named.length > 9 && (named.at(-1)?.s ?? 0) >= 100;
  return named.map(({ s, index }) => ({ index, minor: crowded && (s / step) % 2 === 1 }));
}

export interface Spot {
  readonly index: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the text's anchor is, and its foot. */
  readonly x: number;
  readonly foot: number;
  readonly from: number;
  readonly to: number;
  /** Beside its mark, not above it: the leader slants. */
  readonly side?: boolean;
}

/** What is drawn in the chart, as shares of its height. A mark of 0 isn't drawn. */
export interface Drawn {
  readonly bars: readonly number[];
  readonly marks?: readonly number[] | undefined;
}

/** How much of the box's height a line of text takes, at most. */
const line = 0.12;
/** How near a mark may come to the foot of a text. */
const gap = 0.012;

const within = (i: number, n: number, from: number, to: number) =>
  i + 0.86 > from * n && i + 0.14 < to * n;

function highest(bars: readonly number[], from: number, to: number): number {
  return bars.reduce((top, h, i) => (within(i, bars.length, from, to) ? Math.max(top, h) : top), 0);
}

/** The lowest foot, from `least` on, at which a text from `from` to `to` covers no bar, no mark and not `taken`. */
function footOf(drawn: Drawn, from: number, to: number, least: number, taken?: Spot): number {
  const n = drawn.bars.length;
  const marks = (drawn.marks ?? []).filter((m, i) => m > 0 && within(i, n, from, to));
  const beside = !taken || to <= taken.from || from >= taken.to;
  const start = Math.max(least, highest(drawn.bars, from, to));
  const free = (foot: number) =>
    marks.every((m) => m <= foot + gap || m >= foot + line + gap) &&
    (beside || foot >= taken.foot + line || foot + line <= taken.foot);
  const feet = [start, ...marks, ...(beside ? [] : [taken.foot + line])]
    .filter((foot) => foot >= start)
    .sort((a, b) => a - b);
  return feet.find(free) ?? 1;
}

/** The label of one bar stands above it, clear of its neighbours and of marks. */
export function labelAbove(drawn: Drawn, index: number, width: number): Spot {
  const n = drawn.bars.length;
  const centre = barCentre(index, n);
  const half = 0.5 / n;
  const [anchor, from] =
    centre < width / 2
      ? (['start', centre - half] as const)
      : centre > 1 - width / 2
        ? (['end', centre + half - width] as const)
        : (['middle', centre - width / 2] as const);
  const to = from + width;
  const x = anchor === 'start' ? from : anchor === 'end' ? to : centre;
  return { index, anchor, x, from, to, foot: footOf(drawn, from, to, 0) };
}

/**
 * A label that points at a mark stands where it is lowest, near its mark, and covers nothing: no bar, no mark, not the label `taken`.
 * Tiny marks lie on the axis and are pointed at only where there is nothing better.
 */
export function labelBeside(drawn: Required<Drawn>, width: number, taken: Spot): Spot {
  const n = drawn.bars.length;
  let best: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  const consider = (spot: Spot, cost: number) => {
    if (spot.from < 0 || spot.to > 1 || cost >= least - 1e-9) return;
    least = cost;
    best = spot;
  };
  drawn.marks?.forEach((mark, index) => {
    if (mark === 0) return;
    const tiny = mark < 0.03 ? 0.35 : 0;
    for (const anchor of ['start', 'end'] as const) {
      const x = barCentre(index, n);
      const [from, to] = anchor === 'start' ? [x, x + width] : [x - width, x];
      const foot = footOf(drawn, from, to, mark + line / 2, taken);
      const capped = Math.max(mark, Math.min(1, foot));
      const through = x > taken.from && x < taken.to && taken.foot < foot && taken.foot >= mark;
      consider(
        { index, anchor, x, from, to, foot: foot <= 1 + line / 2 ? capped : foot },
        2 * foot - mark + tiny + (foot > 1 + line / 2 || through ? 5 : 0),
      );
      const edge = anchor === 'start' ? (index + 1) / n + 0.03 : index / n - 0.03;
      const [left, right] = anchor === 'start' ? [edge, edge + width] : [edge - width, edge];
      const below = mark - 1.4 * line;
      if (below >= 0 && footOf(drawn, left, right, below, taken) === below)
        consider(
          { index, anchor, x: edge, from: left, to: right, foot: below, side: true },
          below + tiny + 1,
        );
    }
  });
  return best ?? { ...taken, foot: taken.foot + line };
}
