import { useMemo } from 'preact/hooks';
import { between } from '../../kit/plot/areas.ts';
import type { Point } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';

interface Props {
  /** Fractions of the box, both at the same places. */
  upper: readonly Point[];
  lower: readonly Point[];
  class?: string;
}

/** How far a value may be off, all along a curve. */
export function Band({ upper, lower, class: cls = 'band' }: Props) {
  const d = useMemo(() => between(upper, lower), [upper, lower]);
  return (
    <Stretched>
      <path class={cls} d={d} vector-effect="non-scaling-stroke" />
    </Stretched>
  );
}
