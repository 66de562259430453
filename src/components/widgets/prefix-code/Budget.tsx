import { pc } from '../../kit/plot/box.ts';
import { type Model, names } from './model.ts';

/** In pixels below the axis: the strip, and what hangs below it. */
const strip = { top: 42, high: 40, hang: 18 };
const foot = strip.top + strip.high;
const axis = foot + strip.hang + 1;

const quarters = ['0', '1/4', '1/2', '3/4', '1'];

const rowHeight = (m: Model) => strip.hang / Math.max(1, ...m.rows);

/**
 * The budget of 1: each codeword fills the share that no other one may begin in. What a second codeword claims of a
 * share that is taken has no room in the strip and hangs out of it.
 */
export function Budget({ m, hatch }: { m: Model; hatch: string }) {
  const hang = rowHeight(m);
  return (
    <g class="budget">
      <rect class="left-over" width="100%" y={strip.top} height={strip.high} />
      {m.places.map((place, i) => {
        const row = m.rows[i] as number;
        const y = row === 0 ? strip.top : foot + (row - 1) * hang;
        const at = {
          x: pc(place.from),
          width: pc(place.share),
          y,
          height: row === 0 ? strip.high : hang,
        };
        return (
          <g key={i} class={row === 0 ? 'spent' : 'claimed'}>
            <rect {...at} />
            {row > 0 && <rect {...at} fill={`url(#${hatch})`} />}
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

/** Each codeword in its share, below the name of its symbol: as much of both as has room. */
export function BudgetWords({ m }: { m: Model }) {
  return (
    <>
      {m.places.map(({ from, share }, i) => {
        const word = m.codewords[i] as string;
        const row = m.rows[i] as number;
        // In what hangs out of the strip a single line has room, if that.
        if (word.length > 5 || (row > 0 && rowHeight(m) < strip.hang)) return null;
        return (
          <span
            key={i}
            class={`share share-${word.length}${row > 0 ? ' twice' : ''}`}
            style={{ left: pc(from), width: pc(share) }}
          >
            <i>{names[i]}</i>
            <span class="share-word">{word}</span>
          </span>
        );
      })}
    </>
  );
}
