import { type Point, pathOf } from './box.ts';

/** What lies between two curves of the same places, as a closed path of a <Stretched> drawing. */
export const between = (upper: readonly Point[], lower: readonly Point[]): string =>
  upper.length === 0 ? '' : `${pathOf([...upper, ...[...lower].reverse()])}Z`;

/** The same curve with a point wherever it crosses a level, so that it can be cut there. */
export function cutAt(level: number, curve: readonly Point[]): Point[] {
  return curve.flatMap((point, i): Point[] => {
    const before = curve[i - 1];
    if (!before || (before[1] - level) * (point[1] - level) >= 0) return [point];
    const share = (level - before[1]) / (point[1] - before[1]);
    return [[before[0] + share * (point[0] - before[0]), level], point];
  });
}

/** The areas between a curve and a level, as closed paths: what lies above it counts as gained, what lies below as lost. */
export function signedAreas(curve: readonly Point[], level: number) {
  const cut = cutAt(level, curve);
  const side = (clip: (y: number) => number) =>
    between(
      cut.map(([x, y]) => [x, clip(y)]),
      [cut[0], cut.at(-1)].flatMap((end): Point[] => (end ? [[end[0], level]] : [])),
    );
  return {
    above: side((y) => Math.max(y, level)),
    below: side((y) => Math.min(y, level)),
  };
}
