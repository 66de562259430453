import { useMemo } from 'preact/hooks';
import { normalDensity } from '../../families/bell-curves/densities.ts';
import { XAxis, YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { Handle } from '../../kit/plot/Handle.tsx';
import { Panel } from '../../kit/plot/Panel.tsx';
import { type Scale, ticksAt } from '../../kit/plot/scale.ts';
import type { Params } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { bell, density, spread, top, truth, way, x } from './layout.ts';
import { type Direction, type Model, peak, startSd } from './model.ts';
import type { Spot } from './spot.ts';
import type { state } from './state.ts';

interface Props {
  m: Model;
  t: Words;
  params: Params<typeof state.fields>;
  /** Where the curve is on its way. */
  at: Spot;
  /** Ways from other starts. */
  others: readonly (readonly Spot[])[];
  /** The fit in the other direction, once it has been seen. */
  beside: (Spot & { readonly direction: Direction }) | undefined;
}

const above = { top: 0, height: 0.5 };
const below = { top: 0.62, height: 0.38 };
/** The right one of two peaks moves them both. */
const apart: Scale = { ...x, at: (s) => x.at(s / 2), value: (place) => 2 * x.value(place) };
const xTicks = ticksAt(x, -6, -4, -2, 0, 2, 4, 6);
const densityTicks = ticksAt(density, 0.4, 0.8);
const spreadTicks = ticksAt(spread, 0.5, 1, 2, 4);

/** The curves above, and below them the map of all normal curves with the way that leads downhill. */
export function Descent({ m, t, params, at, others, beside }: Props) {
  const p = useMemo(() => truth(m.separation), [m.separation]);
  const path = useMemo(() => way(m.path), [m.path]);
  const ways = useMemo(() => others.map(way), [others]);
  const start: Spot = { mean: m.start, sd: startSd };
  const right = m.separation / 2;
  const height = (normalDensity(right, peak, right) + normalDensity(-right, peak, right)) / 2;
  const [here, level] = [x.at(at.mean), spread.at(at.sd)];
  return (
    <>
      <Panel
        {...below}
        cut={
          <>
            {ways.map((points, i) => (
              <Curve key={i} class="curve other" points={points} />
            ))}
            <Curve class="curve way" points={path} />
          </>
        }
      >
        <YGrid ticks={spreadTicks} />
        <text class="plot-label of-q" x="0%" dy="-10">
          {t.map[0]}
          <tspan class="symbol">q</tspan>
          {t.map[1]} <tspan class="symbol">σ</tspan>
        </text>
        <XAxis ticks={xTicks} />
        {beside && (
          <svg x={pc(x.at(beside.mean))} y={up(spread.at(beside.sd))} overflow="visible">
            <rect class="fit beside" x="-5.5" y="-5.5" width="11" height="11" />
          </svg>
        )}
        <svg x={pc(here)} y={up(level)} overflow="visible">
          <rect class="fit" x="-5.5" y="-5.5" width="11" height="11" />
        </svg>
        <text
          class="plot-label halo"
          x={pc(x.at(m.start))}
          y={up(spread.at(startSd))}
          dy="29"
          text-anchor="middle"
        >
          {t.from}
        </text>
        <Handle
          x={{ param: params.start, scale: x }}
          y={spread.at(startSd)}
          label={t.labels.start}
          says={t.start(m.start)}
        />
      </Panel>
      <Panel
        {...above}
        cut={
          <>
            <Curve class="curve of-q at-start" points={bell(start)} />
            {beside && <Curve class="curve of-q beside" points={bell(beside)} />}
            <Curve class="curve of-p" points={p} />
            <Curve class="curve of-q" points={bell(at)} />
          </>
        }
      >
        <YGrid ticks={densityTicks} />
        <line class="guide" x1={pc(here)} x2={pc(here)} y1={up(top(at))} y2="100%" />
        <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
        {beside && (
          <Beside fit={beside} clear={Math.abs(m.mean) > 1} name={t.symbol[beside.direction]} />
        )}
        <text
          class="plot-label symbol of-p"
          x={pc(x.at(-right))}
          y={up(density.at(height))}
          dx="-18"
          dy="-8"
          text-anchor="middle"
        >
          p
        </text>
        <text
          class="plot-label symbol halo of-q"
          x={pc(here)}
          y={up(top(at))}
          dx="0"
          dy="-12"
          text-anchor="middle"
        >
          q
        </text>
        <Handle
          x={{ param: params.separation, scale: apart }}
          y={density.at(height)}
          label={t.labels.separation}
          says={t.separation(m.separation)}
        />
      </Panel>
    </>
  );
}

interface BesideProps {
  fit: Spot;
  /** The middle of the picture is free. */
  clear: boolean;
  name: string;
}

/** The name of the second curve: above its middle where that is free, else at its outer shoulder. */
function Beside({ fit, clear, name }: BesideProps) {
  const middle = clear && Math.abs(fit.mean) < 1;
  const side = middle ? 0 : fit.mean > 0 ? 1 : -1;
  const away = side * 0.8 * fit.sd;
  return (
    <text
      class="plot-label halo of-q beside-name"
      x={pc(x.at(fit.mean + away))}
      y={up(density.at(normalDensity(0, fit.sd, away)))}
      dx={side * 8}
      dy="-6"
      text-anchor={middle ? 'middle' : side > 0 ? 'start' : 'end'}
    >
      {name}
    </text>
  );
}
