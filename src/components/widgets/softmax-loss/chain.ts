/** A number laid along a line: where it starts and ends. */
export interface Link {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Signed numbers laid end to end: first all that are above 0, from 0 onwards, then back again all that are below. Where
 * they end is their sum.
 */
export function chained(numbers: readonly number[]): readonly Link[] {
  let at = 0;
  const lay = (wanted: (x: number) => boolean) =>
    numbers.flatMap((x, index) => {
      if (!wanted(x)) return [];
      const from = at;
      at += x;
      return [{ index, from, to: at }];
    });
  return [...lay((x) => x > 0), ...lay((x) => x < 0)];
}
