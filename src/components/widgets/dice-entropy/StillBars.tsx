import { barCentre, barWidth } from '../../kit/plot/bar-places.ts';
import { inBox } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import type { Quantity } from '../../kit/plot/colour.ts';

interface BarsProps {
  /** Fractions of the box. */
  heights: readonly number[];
  of?: Quantity;
}

/** Bars that only show: one path for all, so that a hundred of them move as easily as one. */
export function StillBars({ heights, of = 'p' }: BarsProps) {
  const n = heights.length;
  const w = inBox(barWidth(n));
  const bar = (height: number, i: number) =>
    `M${inBox(barCentre(i, n) - barWidth(n) / 2)} 1000V${inBox(1 - height)}h${w}V1000z`;
  return (
    <Stretched>
      <path class={`bar of-${of}`} d={heights.map(bar).join('')} />
    </Stretched>
  );
}
