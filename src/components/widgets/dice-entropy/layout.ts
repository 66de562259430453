/** Where the parts of the chart stand, in fractions of its box. Nothing here knows of pixels. */

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
export const topFor = (largest: number): number =>
  (scales.find(([top]) => largest <= top) ?? [1])[0];

/** The round values on an axis that ends at one of these heights. */
export function ticksFor(top: number): number[] {
  const step = (scales.find(([t]) => t === top) ?? [1, 0.25])[1];
  const count = Math.round(top / step);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toFixed(2)));
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

/** What bars leave of the box to the widths above them. */
export const barsEnd = 0.69;
