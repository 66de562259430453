import { useMemo } from 'preact/hooks';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { Grip } from '../../kit/plot/Grip.tsx';
import { linear, ticksAt } from '../../kit/plot/scale.ts';
import type { NumberParam } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { inPanel, panels, temperatureAt, temperatureScale, temperatureStep } from './layout.ts';
import { entropyCurve, type Model, temperatures } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  param: NumberParam;
}

const places = temperatures.map(temperatureScale.at);
const ticks = ticksAt(temperatureScale, 0.1, 1, 10);
const { foot, top } = panels.curve;

/** The entropy over the temperature, with the present point on it to be moved, and where both ends lead. */
export function Temperature({ m, t, param }: Props) {
  const entropies = useMemo(() => entropyCurve(m.logits), [m.logits]);
  const scale = inPanel(panels.curve, linear(0, m.hotEntropy));
  const x = temperatureScale.at(m.temperature);
  const y = scale.at(m.entropy);
  const points = entropies.map((h, i) => [places[i] as number, scale.at(h)] as const);
  const [cold, hot] = [scale.at(m.coldEntropy), scale.at(m.hotEntropy)];
  const [first, last] = [points[0], points.at(-1)] as [(typeof points)[0], (typeof points)[0]];
  return (
    <>
      <text class="panel-title" x="0%" y={up(top)} dy="-11">
        <tspan class="maths of-h">H</tspan> {t.overTemperature[0]}
        <tspan class="maths">T</tspan>
        {t.overTemperature[1]}
      </text>
      <g class="grid">
        <line class="guide" x1="0%" x2="100%" y1={up(top)} y2={up(top)} />
        <text class="tick-text" x="0%" dx="-12" y={up(top)} dy="4.5" text-anchor="end">
          {m.hotEntropy.toFixed(2)}
        </text>
        <text class="tick-text" x="0%" dx="-12" y={up(foot)} dy="4.5" text-anchor="end">
          0
        </text>
      </g>
      <line class="axis-line" x1="0%" x2="100%" y1={up(foot)} y2={up(foot)} />
      {ticks.map((tick) => (
        <g key={tick.text}>
          <svg x={pc(tick.at)} y="100%" overflow="visible">
            <line class="tick" y2="6" />
          </svg>
          {Math.abs(tick.at - x) > 0.1 && (
            <text
              class={`tick-text${tick.text === '10' ? ' minor' : ''}`}
              x={pc(tick.at)}
              y="100%"
              dy="21"
              text-anchor="middle"
            >
              {tick.text}
            </text>
          )}
        </g>
      ))}
      {x > 0.24 && (
        <text class="tick-text" x="0%" y="100%" dy="21">
          → 0
        </text>
      )}
      {x < 0.77 && (
        <text class="tick-text" x="100%" y="100%" dy="21" text-anchor="end">
          → ∞
        </text>
      )}
      <text class="tick-now" x={pc(x)} y="100%" dy="21" text-anchor="middle">
        {m.temperature.toFixed(2)}
      </text>
      <Ends m={m} cold={cold} hot={hot} />
      <line class="way-out" x1="0%" x2={pc(first[0])} y1={up(cold)} y2={up(first[1])} />
      <line class="way-out" x1={pc(last[0])} x2="100%" y1={up(last[1])} y2={up(hot)} />
      <Curve class="curve of-h cased" points={points} />
      <line class="guide" x1={pc(x)} x2={pc(x)} y1={up(y)} y2="100%" />
      <Grip
        x={x}
        y={y}
        label={t.labels.temperature}
        value={m.temperature}
        min={param.min}
        max={param.max}
        says={t.temperatureIs(m.temperature, m)}
        directions="horizontal"
        disabled={param.fixed}
        onDrag={(at) => param.set(temperatureAt(at))}
        onStep={(steps) => param.set(temperatureStep(param.value, steps))}
      />
    </>
  );
}

/** A point at each end that no temperature reaches, and the output there as small bars. */
function Ends({ m, cold, hot }: { m: Model; cold: number; hot: number }) {
  const n = m.p.length;
  const width = 26;
  const height = 22;
  const ends = [
    { key: 'cold', at: 0, y: cold, p: m.cold, x: 2 },
    { key: 'hot', at: 1, y: hot, p: m.p.map(() => 1 / n), x: -2 - width },
  ];
  const half = (foot + top) / 2;
  return (
    <>
      {ends.map((end) => (
        <g key={end.key}>
          <svg x={pc(end.at)} y={up(end.y > half ? foot + 0.012 : half + 0.012)} overflow="visible">
            {end.p.map((p, i) => (
              <rect
                key={i}
                class="end-bar"
                x={end.x + (i * width) / n + 0.5}
                width={width / n - 1}
                y={-height * p}
                height={height * p}
              />
            ))}
            <path class="end-foot" d={`M${end.x} 0h${width}`} />
          </svg>
          <svg x={pc(end.at)} y={up(end.y)} overflow="visible">
            <path class="end-point" d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />
          </svg>
        </g>
      ))}
    </>
  );
}
