import { pc } from '../../kit/box.ts';
import { type Model, names } from './model.ts';

/** In pixels below the axis: the strip, and what hangs below it. */
const strip = { top: 42, high: 26, hang: 15 };
const foot = strip.top + strip.high;
const axis = foot + strip.hang + 1;

const quarters = ['0', '1/4', '1/2', '3/4', '1'];

/**
 * The budget of 1: each codeword fills the share that no other one may begin in. What a second codeword claims of a
 * share that is taken has no room in the strip and hangs out of it.
 */
export function Budget({ m, hatch }: { m: Model; hatch: string }) {
  const rows = Math.max(...m.rows);
  const hang = strip.hang / Math.max(1, rows);
  return (
    <g class="budget">
      <rect class="left-over" width="100%" y={strip.top} height={strip.high} />
      {m.places.map((place, i) => {
        const row = m.rows[i] as number;
        const y = row === 0 ? strip.top : foot + (row - 1) * hang;
        const height = row === 0 ? strip.high : hang;
        const at = { x: pc(place.from), width: pc(place.share), y, height };
        return (
          <g key={i} class={row === 0 ? 'spent' : 'claimed'}>
            <rect {...at} />
            {row > 0 && <rect {...at} fill={`url(#${hatch})`} />}
            {place.share >= 1 / 16 && height >= 14 && (
              <text
                x={pc(place.from + place.share / 2)}
                y={y + height / 2 + 5}
                text-anchor="middle"
              >
                {names[i]}
              </text>
            )}
          </g>
        );
      })}
      {quarters.map((text, i) => (
        <g key={text}>
          <svg x={pc(i / 4)} y={axis} overflow="visible">
            <line class="tick" y2="5" />
          </svg>
          <text class="tick-text" x={pc(i / 4)} y={axis + 19} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      <line class="axis-line" x1="0%" x2="100%" y1={axis} y2={axis} />
    </g>
  );
}
