import { pc, up } from '../../kit/plot/box.ts';
import { names } from './Corners.tsx';
import type { Model } from './model.ts';
import { pointOf, type Three } from './triangle.ts';

/** On a shorter one the handle would cover the letter. */
const named = 0.13;

/** From the point to each edge at a right angle: the three lengths are the three probabilities, and each says whose. */
export function Altitudes({ m }: { m: Model }) {
  const [x, y] = m.point;
  const [a, b, c] = m.p;
  // Straight away from a corner both other outcomes gain equally, until the corner's own is gone.
  const feet: readonly Three[] = [
    [0, b + a / 2, c + a / 2],
    [a + b / 2, 0, c + b / 2],
    [a + c / 2, b + c / 2, 0],
  ];
  return (
    <g>
      {feet.map(pointOf).map(([toX, toY], i) => (
        <g key={names[i]}>
          <line class="altitude" x1={pc(x)} y1={up(y)} x2={pc(toX)} y2={up(toY)} />
          {(m.p[i] as number) > named && (
            <text
              class="altitude-name"
              x={pc(x + 0.6 * (toX - x))}
              y={up(y + 0.6 * (toY - y))}
              dx={i === 2 ? 9 : 0}
              dy={i === 2 ? 5 : -6}
              text-anchor="middle"
            >
              {names[i]}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
