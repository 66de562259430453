import type { ComponentChildren } from 'preact';
import { Curve, Handle, pc, up } from '../../kit/Plot.tsx';
import { course, type Model } from './model.ts';

/** The shape of each mark, which stands before the number's name too. */
export const marks = {
  entropy: 'M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z',
  crossEntropy: 'M0 -5.5 L5.5 4 L-5.5 4 Z',
  squaredError: 'M0 5.5 L-5.5 -4 L5.5 -4 Z',
};
/** The bottom of the scale lies above the rail on which t is moved. */
const level = (share: number): number => 0.1 + 0.82 * share;
const look = {
  squaredError: 'curve of-loss squared',
  crossEntropy: 'curve of-loss',
  entropy: 'curve of-h cased',
};
const lines = (['squaredError', 'crossEntropy', 'entropy'] as const).map((name) => ({
  name,
  points: course.map(({ t, left }) => [t / 2, level(left[name])] as const),
}));

interface Props {
  m: Model;
  title: string;
  time: string;
  names: Record<(typeof lines)[number]['name'], string>;
  moments: readonly string[];
  handle: { label: string; says: string; disabled: boolean };
  onDrag(t: number): void;
  onStep(steps: number): void;
}

/**
 * The three quantities as parts of what they were at the start, thick as far as t has come and thin from there on;
 * t is moved on the rail below.
 */
export function Timeline({ m, title, time, names, moments, handle, onDrag, onStep }: Props) {
  const x = m.t / 2;
  return (
    <>
      <text class="panel-title" x="0%" dy="-24">
        {title}
      </text>
      {[0, 0.5, 1].map((share) => (
        <g key={share} class="grid">
          <line class="grid-line" x1="0%" x2="100%" y1={up(level(share))} y2={up(level(share))} />
          <text
            class="tick-text"
            x="0%"
            dx="-10"
            y={up(level(share))}
            dy="4.5"
            text-anchor="end"
          >{`${share * 100}%`}</text>
        </g>
      ))}
      <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
      {moments.map((moment, i) => (
        <g key={moment}>
          <svg x={pc(i / 2)} y="100%" overflow="visible">
            <line class="tick" y2="6" />
          </svg>
          <text
            class="tick-text"
            x={pc(i / 2)}
            y="100%"
            dy="27"
            text-anchor={(['start', 'middle', 'end'] as const)[i]}
          >
            {moment}
          </text>
        </g>
      ))}
      <line class="guide" x1={pc(x)} x2={pc(x)} y1="0%" y2="100%" />
      <text
        class="tick-now halo"
        x={pc(x)}
        y="0%"
        dy="-5"
        text-anchor={x < 0.12 ? 'start' : x > 0.88 ? 'end' : 'middle'}
      >
        {time}
      </text>
      <g class="to-come">
        {lines.map(({ name, points }) => (
          <Curve key={name} class={look[name]} points={points} />
        ))}
      </g>
      {lines.map(({ name, points }) => (
        <Curve
          key={name}
          class={look[name]}
          points={[...points.filter(([at]) => at < x), [x, level(m.left[name])]]}
        />
      ))}
      <Label x={0.53} y={level(0.88)}>
        <tspan class="of-h-text">{names.entropy}</tspan>
      </Label>
      <Label x={0.96} y={level(0.395)} end>
        <tspan class="of-loss-text">{names.crossEntropy}</tspan>
      </Label>
      <Label x={0.48} y={level(0.27)} end>
        <tspan class="of-loss-text">{names.squaredError}</tspan>
      </Label>
      <Mark x={x} y={level(m.left.squaredError)} of="loss" d={marks.squaredError} />
      <Mark x={x} y={level(m.left.crossEntropy)} of="loss" d={marks.crossEntropy} />
      <Mark x={x} y={level(m.left.entropy)} of="h" d={marks.entropy} />
      <Handle
        x={x}
        y={0}
        label={handle.label}
        value={m.t}
        min={0}
        max={2}
        says={handle.says}
        directions="horizontal"
        disabled={handle.disabled}
        onDrag={(at) => onDrag(2 * at)}
        onStep={onStep}
      />
    </>
  );
}

function Label(p: { x: number; y: number; end?: boolean; children: ComponentChildren }) {
  return (
    <text class="plot-label halo" x={pc(p.x)} y={up(p.y)} text-anchor={p.end ? 'end' : 'start'}>
      {p.children}
    </text>
  );
}

function Mark({ x, y, of, d }: { x: number; y: number; of: string; d: string }) {
  return (
    <svg x={pc(x)} y={up(y)} overflow="visible">
      <path class={`mark of-${of}`} d={d} />
    </svg>
  );
}
