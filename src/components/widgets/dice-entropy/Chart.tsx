import { YGrid } from '../../kit/Axis.tsx';
import { barCentre, barWidth } from '../../kit/bar-places.ts';
import { pc, up } from '../../kit/box.ts';
import { OnMark } from '../../kit/OnMark.tsx';
import { Output } from '../../kit/Readout.tsx';
import type { Result } from '../../kit/results.ts';
import { Marks, StillBars } from '../../kit/StillBars.tsx';
import { linear, ticksAt } from '../../kit/scale.ts';
import type { Words } from './ko.ts';
import { Leader } from './Leader.tsx';
import { labelAbove, labelBeside, scaleFor, sumTicks } from './layout.ts';
import type { Model } from './model.ts';

/** The share of the box that the labels take, where it is at its narrowest; on a narrow page they are shorter. */
const labelWidths = {
  wide: { exact: 0.24, observed: 0.29 },
  narrow: { exact: 0.34, observed: 0.25 },
};

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

/** Exact bars, the throws as lines across them, and the mark of the mean below. */
export function Chart({ m, t }: { m: Model; t: Words }) {
  const n = m.p.length;
  const { top, ticks } = scaleFor(m.largest);
  const heights = linear(0, top);
  const bars = m.p.map(heights.at);
  const marks = m.observed?.map(heights.at);
  const peak = bars.indexOf(Math.max(...bars));
  const mean = meanPlace(m);
  // A line reaches a little over its bar while there is room between the bars.
  const reach = Math.min(1, barWidth(n) * n * 1.25) / n / 2;

  return (
    <>
      <YGrid ticks={ticksAt(heights, ...ticks)} />
      <StillBars heights={bars} />
      {marks && (
        <g class={n > 40 ? 'dense' : undefined}>
          <Marks heights={marks} reach={reach} />
        </g>
      )}
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
      <svg x={pc(mean)} y="100%" overflow="visible">
        <path class="mean-mark" d="M0 30 L5.5 40 H-5.5 Z" />
      </svg>
      {(['wide', 'narrow'] as const).map((size) => {
        const width = labelWidths[size];
        const exact = labelAbove({ bars, marks }, peak, width.exact);
        const p = m.p[peak] as number;
        const beside = marks && labelBeside({ bars, marks }, width.observed, exact);
        return (
          <g key={size} class={`on-${size}`}>
            <text
              class="plot-label halo exact-label of-p"
              x={pc(exact.x)}
              y={up(exact.foot)}
              dy="-8"
              text-anchor={exact.anchor}
            >
              {size === 'wide' ? t.exact(p) : t.exactShort(p)}
            </text>
            {beside && (
              <Leader spot={beside} to={marks[beside.index] as number} count={n}>
                {size === 'wide' ? t.observed(m.throws) : t.observedShort}
              </Leader>
            )}
          </g>
        );
      })}
    </>
  );
}
