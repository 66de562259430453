import type { ComponentChildren } from 'preact';
import { MomentAxis, time } from '../../families/trainings/MomentAxis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { type Along, Handle } from '../../kit/plot/Handle.tsx';
import type { Words } from './ko.ts';
import { Mark } from './marks.tsx';
import { course, type Model } from './model.ts';

/** The bottom of the scale lies above the rail on which t is moved. */
const level = (share: number): number => 0.1 + 0.82 * share;
const look = {
  squaredError: 'curve of-loss squared',
  crossEntropy: 'curve of-loss',
  entropy: 'curve of-h cased',
};
const lines = (['squaredError', 'crossEntropy', 'entropy'] as const).map((measure) => ({
  measure,
  points: course.map(({ t, left }) => [time.at(t), level(left[measure])] as const),
}));

interface Props {
  m: Model;
  t: Words;
  /** How t moves on the rail. */
  along: Along;
}

/**
 * The three quantities as parts of what they were at the start, as far as t has come: what is to come the reader is to
 * predict. t is moved on the rail below.
 */
export function Timeline({ m, t, along }: Props) {
  const x = time.at(m.t);
  return (
    <>
      <text class="panel-title" x="0%" dy="-21">
        {t.left}
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
      <MomentAxis names={t.moments} dy={27} />
      <line class="guide" x1={pc(x)} x2={pc(x)} y1="0%" y2="100%" />
      <text
        class="tick-now halo"
        x={pc(x)}
        y="0%"
        dy="-5"
        text-anchor={x < 0.12 ? 'start' : x > 0.88 ? 'end' : 'middle'}
      >
        {`t = ${m.t.toFixed(2)}`}
      </text>
      <g class="unvisited">
        {lines.map(({ measure, points }) => (
          <Curve key={measure} class={look[measure]} points={points} />
        ))}
      </g>
      {lines.map(({ measure, points }) => (
        <Curve
          key={measure}
          class={look[measure]}
          points={[...points.filter(([at]) => at < x), [x, level(m.left[measure])]]}
        />
      ))}
      <Label x={0.53} y={level(0.88)} seen={x > 0.6}>
        <tspan class="of-h-text">{t.entropy}</tspan>
      </Label>
      <Label x={0.955} y={level(0.36)} end seen={x > 0.9}>
        <tspan class="of-loss-text">{t.crossEntropy}</tspan>
      </Label>
      <Label x={0.48} y={level(0.27)} end seen={x > 0.5}>
        <tspan class="of-loss-text">{t.squaredError}</tspan>
      </Label>
      {lines.map(({ measure }) => (
        <Mark key={measure} x={x} y={level(m.left[measure])} measure={measure} />
      ))}
      <Handle x={along} y={0} label={t.labels.t} says={t.time(m.t)} />
    </>
  );
}

interface LabelProps {
  x: number;
  y: number;
  end?: boolean;
  /** Its curve is drawn that far. */
  seen: boolean;
  children: ComponentChildren;
}

function Label(p: LabelProps) {
  return (
    <text
      class={`plot-label halo${p.seen ? '' : ' unvisited'}`}
      x={pc(p.x)}
      y={up(p.y)}
      text-anchor={p.end ? 'end' : 'start'}
    >
      {p.children}
    </text>
  );
}
