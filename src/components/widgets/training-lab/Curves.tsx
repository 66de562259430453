import { useOwn } from '../../kit/motion/own-steps.ts';
import { XAxis, YGrid } from '../../kit/plot/Axis.tsx';
import { type Point, pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear, type Scale, ticksAt } from '../../kit/plot/scale.ts';
import { useAround } from '../../kit/words/around.ts';
import {
  type Chart,
  charts,
  type Epoch,
  heightOf,
  indifferent,
  type Series,
  seriesOf,
} from './curves.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  points: readonly Epoch[];
  kept: readonly Epoch[] | undefined;
  /** Whether the kept run lost in the same unit. */
  comparable: boolean;
  /** The record of a run, for pages without scripts. */
  recorded: readonly Epoch[] | undefined;
}

const ticksOf: Readonly<Record<Chart, (scale: Scale) => ReturnType<Scale['ticks']>>> = {
  entropy: (scale) => ticksAt(scale, 0, 1, 2, 3),
  loss: (scale) => scale.ticks(3),
  accuracy: (scale) => ticksAt(scale, 0, 50, 100),
};

/** Where the values of a run stand; what is too large for the chart leaves it at the top. */
function pathThrough(points: readonly Epoch[], { values }: Series, x: Scale, y: Scale): Point[] {
  return points.flatMap((epoch, i): Point[] => {
    const value = values(epoch);
    return value === undefined ? [] : [[x.at(i), Math.min(1, y.at(value))]];
  });
}

/** Where a run begins, as long as it has gone nowhere. */
function Start({ at, class: cls }: { at: readonly Point[]; class: string }) {
  const [point] = at;
  if (!point || at.length > 1) return null;
  return <circle class={`start ${cls}`} cx={pc(point[0])} cy={up(point[1])} r="4.5" />;
}

/** Loss, accuracy and entropy, epoch by epoch. On a narrow page one of them is in sight. */
export function Curves({ m, t, points, kept, comparable, recorded }: Props) {
  const [chosen, choose] = useOwn<Chart>('entropy');
  const { ready } = useAround();
  const { loss } = m.settings;
  const longest = Math.max(m.epochs, points.length - 1, (kept?.length ?? 1) - 1);
  const x = linear(0, longest);
  return (
    <div class="curves">
      <div class="chart-choice" role="group" aria-label={t.curves.choose}>
        {charts.map((chart) => (
          <button
            key={chart}
            type="button"
            class="choice-cell"
            disabled={!ready}
            aria-pressed={chosen === chart}
            onClick={() => choose(chart)}
          >
            {t.curves.names[chart]}
          </button>
        ))}
      </div>
      {charts.map((chart) => {
        const y = heightOf(chart, loss, comparable && kept ? [points, kept] : [points]);
        const title = chart === 'loss' ? t.curves.loss(loss === 'cross-entropy') : t.curves[chart];
        const level = up(y.at(indifferent(chart, loss)));
        const ghost = chart === 'loss' && !comparable ? undefined : kept;
        return (
          <div key={chart} class={`chart chart-${chart}${chosen === chart ? ' chosen' : ''}`}>
            <Plot
              kind="low"
              label={t.curve(title, Math.max(0, points.length - 1))}
              y={
                <>
                  <span class="chart-title">{title}</span>
                  <span class="chart-keys">
                    {seriesOf[chart].map(
                      ({ name, class: look }) =>
                        name !== 'only' && (
                          <span key={name} class="chart-key">
                            <svg width="22" height="8" aria-hidden="true">
                              {look.includes('cased') && <path class="casing" d="M1 4H21" />}
                              <path class={look} d="M1 4H21" />
                            </svg>
                            {t.curves[name]}
                          </span>
                        ),
                    )}
                  </span>
                </>
              }
              x={t.curves.x}
            >
              <YGrid ticks={ticksOf[chart](y)} />
              <line class="guide" x1="0%" x2="100%" y1={level} y2={level} />
              <text
                class="plot-label halo guide-name"
                x="100%"
                y={level}
                dy={chart === 'accuracy' ? -5 : 15}
              >
                {t.curves.indifferent}
              </text>
              {seriesOf[chart].map((series) => (
                <g key={series.name}>
                  {ghost && (
                    <Curve class="curve of-kept" points={pathThrough(ghost, series, x, y)} />
                  )}
                  <Curve class={series.class} points={pathThrough(points, series, x, y)} />
                  <Start class={series.class} at={pathThrough(points, series, x, y)} />
                </g>
              ))}
              <XAxis ticks={x.ticks(4)} />
              {recorded && (
                <g class="recorded">
                  {seriesOf[chart].map((series) => (
                    <Curve
                      key={series.name}
                      class={series.class}
                      points={pathThrough(recorded, series, x, y)}
                    />
                  ))}
                </g>
              )}
            </Plot>
          </div>
        );
      })}
    </div>
  );
}
