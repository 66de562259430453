import { pc, up } from '../../kit/Plot.tsx';
import { levels, outline } from './model.ts';
import type { Point } from './triangle.ts';

const path = (points: readonly Point[]): string =>
  `${points.map(([x, y], i) => `${i ? 'L' : 'M'}${+(x * 1000).toFixed(1)} ${+((1 - y) * 1000).toFixed(1)}`).join('')}Z`;

/** Lines of whole and half bits carry their number, where they pass between the centre and the top. */
const lines = levels.map((bits) => {
  const points = outline(bits);
  return { bits, d: path(points), top: Math.max(...points.map(([, y]) => y)) };
});
const whole = path([
  [0, 0],
  [1, 0],
  [0.5, 1],
]);

/** Bands that grow darker with the entropy, their level lines, and the three edges; a number gives way to the point. */
export function EntropyMap({ at }: { at: Point }) {
  return (
    <g>
      <svg
        width="100%"
        height="100%"
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {lines.map(({ bits, d }) => (
          <path
            key={bits}
            class={`band${(2 * bits) % 1 === 0 ? ' main' : ''}`}
            d={d}
            vector-effect="non-scaling-stroke"
          />
        ))}
        <path class="edges" d={whole} vector-effect="non-scaling-stroke" />
      </svg>
      {lines
        .filter(({ bits, top }) => {
          const covered = Math.abs(at[0] - 0.5) < 0.1 && Math.abs(at[1] - top) < 0.1;
          return (2 * bits) % 1 === 0 && !covered;
        })
        .map(({ bits, top }) => (
          <text key={bits} class="level halo" x={pc(0.5)} y={up(top)} dy="4.5" text-anchor="middle">
            {bits}
          </text>
        ))}
    </g>
  );
}
