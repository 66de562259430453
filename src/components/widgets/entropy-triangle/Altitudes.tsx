import { pc, up } from '../../kit/box.ts';
import type { Model } from './model.ts';
import { pointOf, type Three } from './triangle.ts';

/** From the point to each edge at a right angle: the three lengths are the three probabilities. */
export function Altitudes({ m }: { m: Model }) {
  const [x, y] = m.point;
  const [a, b, c] = m.p;
  // Straight away from a corner both other outcomes gain equally, until the corner's own is gone.
  const feet: readonly Three[] = [
    [a + c / 2, b + c / 2, 0],
    [0, b + a / 2, c + a / 2],
    [a + b / 2, 0, c + b / 2],
  ];
  return (
    <g>
      {feet.map(pointOf).map(([toX, toY], i) => (
        <line key={i} class="guide of-p" x1={pc(x)} y1={up(y)} x2={pc(toX)} y2={up(toY)} />
      ))}
    </g>
  );
}
