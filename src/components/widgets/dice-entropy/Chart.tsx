import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import { YGrid } from '../../kit/plot/Axis.tsx';
import { barCentre } from '../../kit/plot/bar-places.ts';
import { inBox, pc } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import { linear, ticksAt, within } from '../../kit/plot/scale.ts';
import type { Result } from '../../kit/state/results.ts';
import type { Words } from './ko.ts';
import { barsEnd, sumTicks, ticksFor } from './layout.ts';
import type { Model } from './model.ts';
import { StillBars } from './StillBars.tsx';

const meanPlace = (m: Model) => barCentre(m.mean - m.dice, m.p.length);

/** The mean, written beside its mark below the axis. */
export function MeanMark({ m, t, result }: { m: Model; t: Words; result: Result }) {
  const x = meanPlace(m);
  const left = x < 0.5;
  return (
    <OnMark name={t.mean} x={x} y={0} dx={left ? 11 : -11} dy={36} side={left ? 'left' : 'right'}>
      {t.mean} <Output result={result} digits={2} />
    </OnMark>
  );
}

/**
 * What was thrown, at these heights: a line across each bar. Bars of a hundred have no room for so many lines; then
 * they are one, from the first sum that came up to the last.
 */
function across(counts: readonly number[], height: (count: number) => number): string {
  const n = counts.length;
  if (n <= 40)
    return counts
      .map((count, i) =>
        count > 0
          ? `M${inBox(barCentre(i, n) - 0.42 / n)} ${height(count)}h${inBox(0.84 / n)}`
          : '',
      )
      .join('');
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  const steps = counts.slice(first, last + 1);
  return `M${inBox(first / n)} 1000${steps.map((count, i) => `V${height(count)}H${inBox((first + i + 1) / n)}`).join('')}V1000`;
}

interface Props {
  m: Model;
  /** Where the axis ends. */
  top: number;
  /** How many throws fill the bars: more than there are, while they are still falling. */
  full: number;
}

/** The bars of the loaded dice, the fair ones as an outline, what was thrown as a line across each bar, the mean below. */
export function Chart({ m, top, full }: Props) {
  const n = m.p.length;
  const heights = linear(0, top / barsEnd);
  const capped = (p: number) => Math.min(barsEnd, within(heights, p));
  const thrown = m.counts && across(m.counts, (count) => inBox(1 - capped(count / full)));
  return (
    <>
      <YGrid ticks={ticksAt(heights, ...ticksFor(top))} />
      <StillBars heights={m.p.map(capped)} />
      <Stretched>
        {m.fair && (
          <path
            class="fair-outline"
            d={`M0 1000${m.fair.p.map((p, i) => `V${inBox(1 - capped(p))}H${inBox((i + 1) / n)}`).join('')}V1000`}
            vector-effect="non-scaling-stroke"
          />
        )}
        {thrown && (
          <g class={n > 40 ? 'dense' : undefined}>
            <path class="thrown-ground" d={thrown} vector-effect="non-scaling-stroke" />
            <path class="thrown-share" d={thrown} vector-effect="non-scaling-stroke" />
          </g>
        )}
      </Stretched>
      <g class="axis">
        <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
        {sumTicks(m.sums).map(({ index, minor }, i) => (
          <text
            key={i}
            class={`tick-text${minor ? ' minor' : ''}`}
            x={pc(barCentre(index, n))}
            y="100%"
            dy="20"
            text-anchor="middle"
          >
            {m.sums[index]}
          </text>
        ))}
      </g>
      <svg x={pc(meanPlace(m))} y="100%" overflow="visible">
        <path class="mean-mark" d="M0 30 L5.5 40 H-5.5 Z" />
      </svg>
    </>
  );
}
