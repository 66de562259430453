import { barCentre, barWidth } from './bar-places.ts';
import { inBox } from './box.ts';
import { Stretched } from './Curve.tsx';
import type { Quantity } from './colour.ts';

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

interface MarksProps {
  /** Fractions of the box, a mark over each bar; a mark of 0 is not drawn. */
  heights: readonly number[];
  /** How far a mark reaches to each side of its bar's middle, as a fraction of the box. */
  reach: number;
}

/** What was observed, as lines across the bars. */
export function Marks({ heights, reach }: MarksProps) {
  const n = heights.length;
  const d = heights
    .map((height, i) =>
      height > 0
        ? `M${inBox(barCentre(i, n) - reach)} ${inBox(1 - height)}H${inBox(barCentre(i, n) + reach)}`
        : '',
    )
    .join('');
  return (
    <Stretched>
      <path class="observed-ground" d={d} vector-effect="non-scaling-stroke" />
      <path class="observed" d={d} vector-effect="non-scaling-stroke" />
    </Stretched>
  );
}
