import { useMemo } from 'preact/hooks';
import { Band } from '../../families/samples/Band.tsx';
import { XAxis, YGrid } from '../../kit/plot/Axis.tsx';
import { type Point, pathOf, up } from '../../kit/plot/box.ts';
import { Curve, Stretched } from '../../kit/plot/Curve.tsx';
import { type Along, Handle } from '../../kit/plot/Handle.tsx';
import { Panel } from '../../kit/plot/Panel.tsx';
import { linear, logarithmic, ticksAt, within } from '../../kit/plot/scale.ts';
import type { Words } from './ko.ts';
import { type Model, type Path, upTo } from './model.ts';

/** Equal ratios of samples stand equally far apart: a path that settles takes as long as it does. */
export const counts = logarithmic(1, 100000);
/** Two of three samples say something in here. */
const heights = linear(-1, 2);

/** Two long numbers side by side have no room on a phone. */
const axis = counts.ticks(6).map((tick, i) => ({ ...tick, minor: i === 4 }));

interface Props {
  m: Model;
  t: Words;
  along: Along;
  /** What others found. */
  others: readonly Path[];
}

/** Samples as points, their mean so far as a line, and how far it may be off as a band. */
export function Convergence({ m, t, along, others }: Props) {
  const { path } = m;
  const place = (n: number, y: number): Point => [counts.at(n), heights.at(y)];
  const { line, dots, upper, lower } = useMemo(() => {
    const points = path.counts.map((n, i) => ({
      n,
      mean: path.means[i] as number,
      error: path.errors[i] as number,
      sample: path.samples[i] as number,
    }));
    const known = points.filter(({ error }) => error < Infinity);
    return {
      line: points.map(({ n, mean }) => place(n, mean)),
      dots: points.map(({ n, sample }) => `${pathOf([place(n, sample)])}h0`).join(''),
      upper: known.map(({ n, mean, error }) => place(n, mean + error)),
      lower: known.map(({ n, mean, error }) => place(n, mean - error)),
    };
  }, [path]);
  const zero = heights.at(0);
  const exact = heights.at(m.exact);
  return (
    <Panel
      top={0}
      height={1}
      cut={
        <>
          {others.map((other, i) => (
            <Curve
              key={i}
              class="curve other"
              points={upTo(other, m.samples).map(([n, mean]) => place(n, mean))}
            />
          ))}
          <Stretched>
            <path class="dots" d={dots} vector-effect="non-scaling-stroke" />
          </Stretched>
          <Band upper={upper} lower={lower} />
          <Curve class="curve of-loss" points={line} />
        </>
      }
    >
      <YGrid ticks={ticksAt(heights, -1, 0, 1, 2)} />
      <line class="zero" x1="0%" x2="100%" y1={up(zero)} y2={up(zero)} />
      <XAxis ticks={axis} />
      <line class="guide exact" x1="0%" x2="100%" y1={up(exact)} y2={up(exact)} />
      <text class="plot-label halo" x="100%" y={up(exact)} dy="-9" text-anchor="end">
        {t.exact}
      </text>
      <Handle
        x={along}
        y={within(heights, m.estimate)}
        label={t.labels.samples}
        says={t.samples(m.samples)}
      />
    </Panel>
  );
}
