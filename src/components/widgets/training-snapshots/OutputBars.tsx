import { BarLabels, Bars } from '../../families/bars/Bars.tsx';
import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import { YGrid } from '../../kit/plot/Axis.tsx';
import { barCentre, barWidth } from '../../kit/plot/bar-places.ts';
import { pc } from '../../kit/plot/box.ts';
import { linear, ticksAt } from '../../kit/plot/scale.ts';
import type { Result } from '../../kit/state/results.ts';
import type { Words } from './ko.ts';
import { type Model, target } from './model.ts';

const ticks = ticksAt(linear(0, 1), 0, 0.25, 0.5, 0.75, 1);

/** How much of the picture's height the bars take. */
export const barsHeight = 0.4;

/** The output, written on its bars. */
export const OutputNumbers = ({ p }: { p: readonly Result[] }) =>
  p.map((result, i) => (
    <OnMark
      key={i}
      name={`p(${i + 1})`}
      class={i === target ? 'bar-number right' : 'bar-number'}
      x={barCentre(i, p.length)}
      y={1 - barsHeight * (1 - result.value)}
      dy={-10}
    >
      <Output result={result} digits={2} />
    </OnMark>
  ));

/** The output now, and in its column the answer that would be perfect. */
export function OutputBars({ m, t }: { m: Model; t: Words }) {
  const centre = barCentre(target, m.p.length);
  const width = barWidth(m.p.length);
  return (
    <>
      <YGrid ticks={ticks} />
      <rect class="target" x={pc(centre - width / 2)} width={pc(width)} y="0%" height="100%" />
      <text class="target-label" x="100%" y="0%" dy="-8" text-anchor="end">
        {t.target}
      </text>
      <Bars of="q" bars={m.p.map((p) => ({ height: p }))} />
      <BarLabels labels={m.p.map((_, i) => (i === target ? '' : String(i + 1)))} />
      <text class="tick-now of-p" x={pc(centre)} y="100%" dy="22" text-anchor="middle">
        {`${target + 1} ✓ ${t.right}`}
      </text>
    </>
  );
}
