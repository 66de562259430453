import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Point, pathOf } from './box.ts';

/** A drawing of paths that follows the box in both directions; their strokes keep their width. */
export function Stretched({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="100%"
      height="100%"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A path through points given as fractions of the box; the class `cased` gives it the edge of an entropy, beside `of-h` only. */
export function Curve({ points, class: cls }: { points: readonly Point[]; class: string }) {
  const d = useMemo(() => pathOf(points), [points]);
  return (
    <Stretched>
      {cls.split(' ').includes('cased') && (
        <path class="casing" d={d} vector-effect="non-scaling-stroke" />
      )}
      <path class={cls} d={d} vector-effect="non-scaling-stroke" />
    </Stretched>
  );
}
