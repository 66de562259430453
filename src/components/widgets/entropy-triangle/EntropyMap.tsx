import { type Point, pathOf, pc, up } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import { levels, outline } from './model.ts';

/** Lines of whole and half bits carry their number, where they pass between the centre and the top. */
const lines = levels.map((bits) => {
  const points = outline(bits);
  return { bits, d: `${pathOf(points)}Z`, top: Math.max(...points.map(([, y]) => y)) };
});
const whole = `${pathOf([
  [0, 0],
  [1, 0],
  [0.5, 1],
])}Z`;

interface Props {
  at: Point;
  /** Bands and level lines are to be seen; else the edges only. */
  open: boolean;
}

/** Bands that grow darker with the entropy, their level lines, and the three edges; a number gives way to the point. */
export function EntropyMap({ at, open }: Props) {
  return (
    <>
      <g class={open ? undefined : 'unvisited'}>
        <Bands at={at} />
      </g>
      <Stretched>
        <path class="edges" d={whole} vector-effect="non-scaling-stroke" />
      </Stretched>
    </>
  );
}

function Bands({ at }: { at: Point }) {
  return (
    <g>
      <Stretched>
        {lines.map(({ bits, d }) => (
          <path
            key={bits}
            class={`band${(2 * bits) % 1 === 0 ? ' main' : ''}`}
            d={d}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </Stretched>
      {lines
        .filter(({ bits, top }) => {
          const covered = Math.abs(at[0] - 0.5) < 0.1 && Math.abs(at[1] - top) < 0.1;
          return (2 * bits) % 1 === 0 && !covered;
        })
        .map(({ bits, top }) => (
          <text
            key={bits}
            class={`level halo${bits < 1 ? ' minor' : ''}`}
            x={pc(0.5)}
            y={up(top)}
            dy="4.5"
            text-anchor="middle"
          >
            {bits}
          </text>
        ))}
    </g>
  );
}
