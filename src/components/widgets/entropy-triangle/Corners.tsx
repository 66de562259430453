import { formatProbability } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

/** The three outcomes. */
export const names = ['a', 'b', 'c'] as const;
const places = [
  { x: '0%', y: '100%', dx: 0, dy: 36, 'text-anchor': 'start' },
  { x: '100%', y: '100%', dx: 0, dy: 36, 'text-anchor': 'end' },
  { x: '50%', y: '0%', dx: 26, dy: 5, 'text-anchor': 'start' },
] as const;

/** Each corner with its outcome and how likely that is. */
export function Corners({ m }: { m: Model }) {
  return (
    <g>
      {places.map((place, i) => (
        <text key={names[i]} class="corner" {...place}>
          <tspan class="corner-name">{names[i]}</tspan> {formatProbability(m.p[i] as number)}
        </text>
      ))}
    </g>
  );
}
