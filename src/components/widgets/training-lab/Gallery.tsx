import type { ComponentChildren } from 'preact';
import { XAxis } from '../../kit/Axis.tsx';
import { pc, up } from '../../kit/box.ts';
import { Stretched } from '../../kit/Curve.tsx';
import { Plot } from '../../kit/Plot.tsx';
import { axis, border, place } from './gallery-place.ts';
import type { Words } from './ko.ts';
import still from './still.json';
import after from './still-after.json';

interface Moment {
  readonly predictions: string;
  /** In thousandths of a bit. */
  readonly entropies: readonly number[];
}

/** The recorded test digits, each as the printed digit that it should be. */
function Printed({ of, class: cls }: { of: Moment; class: string }) {
  const sides = [true, false].map((isRight) =>
    of.entropies.flatMap((entropy, e) =>
      (of.predictions[e] === still.labels[e]) === isRight
        ? [{ label: still.labels[e], at: place(e, entropy / 1000, isRight) }]
        : [],
    ),
  );
  return (
    <g class={cls}>
      {sides.map((digits, side) => (
        <text
          key={side}
          class={side === 0 ? 'printed of-right' : 'printed'}
          x={digits.map(({ at: [x] }) => pc(Number(x.toFixed(3)))).join(' ')}
          y={digits.map(({ at: [, y] }) => up(Number(y.toFixed(3)))).join(' ')}
        >
          {digits.map(({ label }) => label).join('')}
        </text>
      ))}
    </g>
  );
}

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
                (of.predictions[e] === still.labels[e]) === isRight
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
  const right = [...still.labels].filter((label, e) => after.predictions[e] === label).length;
  return (
    <>
      <text class="plot-label side recorded" x="0%" y="0%" dy="-8">
        {t.sides(right, still.labels.length - right)}
      </text>
      <Printed of={after} class="recorded" />
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
      <text class={`plot-label side${isStill ? ' at-rest' : ''}`} x="0%" y="0%" dy="-8">
        {t.sides(right, right === undefined ? undefined : all - right)}
      </text>
      {isStill && (
        <Printed of={still.before} class={`at-rest${right === undefined ? ' of-another' : ''}`} />
      )}
      <XAxis ticks={axis.ticks} />
      {/* Drawn by the server alone, and last, so that nothing is looked for in its place. */}
      {import.meta.env.SSR && <Recorded t={t} />}
    </Plot>
  );
}
