import type { ComponentChildren } from 'preact';
import { XAxis } from '../../kit/plot/Axis.tsx';
import { up } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { axis, border, place } from './gallery-place.ts';
import type { Words } from './ko.ts';
import { type Moment, Printed } from './Printed.tsx';
import after from './still-after.json';
import before from './still-before.json';
import { Untrained } from './Untrained.tsx';

/** The same for small drawings, which have no letters. */
function Dots({ of }: { of: Moment }) {
  return (
    <g class="dots">
      <Stretched>
        {[true, false].map((isRight) => (
          <path
            key={String(isRight)}
            class={isRight ? 'of-right' : ''}
            vector-effect="non-scaling-stroke"
            d={of.entropies
              .flatMap((entropy, e) =>
                (of.predictions[e] === before.labels[e]) === isRight
                  ? [place(e, entropy / 1000, isRight)]
                  : [],
              )
              .map(([x, y]) => `M${Math.round(1000 * x)} ${Math.round(1000 * (1 - y))}h0`)
              .join('')}
          />
        ))}
      </Stretched>
    </g>
  );
}

/** What a run has come to, where no script can make one. */
function Recorded({ t }: { t: Words }) {
  const right = [...before.labels].filter((label, e) => after.predictions[e] === label).length;
  return (
    <>
      <text class="plot-label side recorded" x="100%" y="0%" dy="-8">
        {t.sides(right, before.labels.length - right)}
      </text>
      <g class="recorded">
        <Printed of={after} />
      </g>
      <Dots of={after} />
    </>
  );
}

interface Props {
  t: Words;
  label: string;
  /** How many answers are right, where the net is known. */
  right: number | undefined;
  all: number;
  /** What lies over the drawing once the run begins. */
  children?: ComponentChildren;
}

/** To a page that comes alive: what the server has drawn here stays as it is, now and in all later renderings. */
const asDrawn = { dangerouslySetInnerHTML: { __html: '' } };

/** All test digits by how undecided the net is, the rightly answered above the line. */
export function Gallery({ t, label, right, all, children }: Props) {
  const isStill = children === undefined;
  return (
    <Plot
      kind="low"
      label={label}
      marks={children}
      x={
        <>
          <i class="c-h">H</i> <span class="c-h">{t.galleryX}</span>
        </>
      }
    >
      <line class="border" x1="0%" x2="100%" y1={up(border)} y2={up(border)} />
      <text class={`plot-label side${isStill ? ' at-rest' : ''}`} x="100%" y="0%" dy="-8">
        {t.sides(right, right === undefined ? undefined : all - right)}
      </text>
      <g
        class={`untrained at-rest${isStill ? (right === undefined ? ' of-another' : '') : ' gone'}`}
      >
        <g {...(import.meta.env.SSR ? { children: <Untrained title={t.some} /> } : asDrawn)} />
      </g>
      <XAxis ticks={axis.ticks} />
      {/* Drawn by the server alone, and last, so that nothing is looked for in its place. */}
      {import.meta.env.SSR && <Recorded t={t} />}
    </Plot>
  );
}
