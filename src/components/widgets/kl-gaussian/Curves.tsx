import { normalDensity } from '../../families/bell-curves/densities.ts';
import { XAxis, YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { Handle } from '../../kit/plot/Handle.tsx';
import { Panel } from '../../kit/plot/Panel.tsx';
import { linear, type Scale, ticksAt, within } from '../../kit/plot/scale.ts';
import type { Params } from '../../kit/state/params.ts';
import { SignedAreas } from './Areas.tsx';
import { area } from './digits.ts';
import type { Words } from './ko.ts';
import { densities, densityTicks, drawing, terms, type View, views } from './layout.ts';
import { type Bell, crossings, type Model } from './model.ts';
import type { state } from './state.ts';

interface Props {
  m: Model;
  t: Words;
  params: Params<typeof state.fields>;
  view: View;
  /** How high the integrand is drawn. */
  room: number;
}

const top = { top: 0, height: 0.5 };
const foot = { top: 0.63, height: 0.37 };

/** Two densities, and below them what the integral adds up, over one axis. */
export function Curves({ m, t, params, view, room }: Props) {
  const half = views[view];
  const x = linear(-half, half);
  const { p, q, integrand } = drawing(m, view, room);
  const y = terms(room);
  const zero = y.at(0);
  const seen = crossings(m.p, m.q).filter((at) => Math.abs(at) < half);
  return (
    <>
      <Panel
        {...foot}
        cut={
          <>
            <SignedAreas curve={integrand} level={zero} of="loss" />
            <Curve class="curve of-loss" points={integrand} />
          </>
        }
      >
        {seen.map((at, i) => (
          <line key={i} class="guide" x1={pc(x.at(at))} x2={pc(x.at(at))} y1="0%" y2={up(zero)} />
        ))}
        <line class="axis-line" x1="0%" x2="100%" y1={up(zero)} y2={up(zero)} />
        <YGrid ticks={ticksAt(y, 0, room)} />
        <g class="areas of-loss">
          <text class="plot-label of-loss" x="0%" dy="-12">
            <tspan class="symbol">p</tspan> <tspan class="log">ln</tspan>(
            <tspan class="symbol">p</tspan>/<tspan class="symbol">q</tspan>)
          </text>
          <text class="plot-label area-value" x="100%" dy="-12" text-anchor="end">
            {`${t.above} ${area('+', m.above)}`}
            <tspan dx="14">{`${t.below} ${area('−', m.below)}`}</tspan>
          </text>
        </g>
        <XAxis ticks={x.ticks(5)} />
      </Panel>
      <Panel
        {...top}
        cut={
          <>
            <Curve class="curve of-p" points={p} />
            <Curve class="curve of-q" points={q} />
          </>
        }
      >
        <YGrid ticks={ticksAt(densities[view], ...densityTicks[view])} />
        {seen.map((at, i) => (
          <line
            key={i}
            class="guide"
            x1={pc(x.at(at))}
            x2={pc(x.at(at))}
            y1={up(within(densities[view], normalDensity(m.p.mean, m.p.sd, at)))}
            y2="100%"
          />
        ))}
        <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
        {(['p', 'q'] as const).map((name) => (
          <Grips key={name} name={name} bell={m[name]} x={x} view={view} params={params} t={t} />
        ))}
      </Panel>
    </>
  );
}

/** A curve is so high one standard deviation from its mean. One that leaves the picture has its handle as much below the edge, clear of the other. */
const shoulder = Math.exp(-0.5);

interface GripsProps extends Pick<Props, 'view' | 'params' | 't'> {
  name: 'p' | 'q';
  bell: Bell;
  x: Scale;
}

/** A curve is moved at its top and widened at a shoulder, one standard deviation away: p at its left, q at its right. */
function Grips({ name, bell: { mean, sd }, x, view, params, t }: GripsProps) {
  const side = name === 'p' ? -1 : 1;
  const height = (at: number) => within(densities[view], normalDensity(mean, sd, at));
  // A hand that leaves the picture does not take the curve with it.
  const inView = (place: number) => x.value(Math.min(1, Math.max(0, place)));
  const means: Scale = { ...x, value: inView };
  const shoulders: Scale = {
    ...x,
    at: (value) => x.at(mean + side * value),
    value: (place) => Math.min(views[view], side * (inView(place) - mean)),
  };
  return (
    <>
      <text
        class={`plot-label symbol curve-name of-${name}`}
        x={pc(within(x, mean))}
        y={up(height(mean))}
        dx={side * 20}
        dy="-12"
        text-anchor="middle"
      >
        {name}
      </text>
      <Handle
        x={{ param: params[`sd-${name}`], scale: shoulders }}
        y={Math.min(height(mean + side * sd), shoulder * height(mean))}
        label={t.labels[`sd-${name}`]}
        says={t.sdOf(name, sd)}
      />
      <Handle
        x={{ param: params[`mean-${name}`], scale: means }}
        y={height(mean)}
        label={t.labels[`mean-${name}`]}
        says={t.meanOf(name, mean)}
      />
    </>
  );
}
