import type { ComponentChildren } from 'preact';
import { pc } from '../../kit/box.ts';
import { Still } from '../../kit/Still.tsx';

interface Props {
  whole: number;
  part: number;
  head: string;
  says: string;
  /** The longest that it may say. */
  room: readonly string[];
}

/** More than the lottery needs; so many stand in one line on the narrowest page. */
const most = 25;
const r = 10;

/** Heads in a row, as many as it takes; a part of a toss is a part of a coin. */
export function Coins({ whole, part, head, says, room }: Props) {
  const shown = Math.min(whole, most);
  return (
    <div class="coins">
      <p class="coins-say">
        <Still room={room}>{says}</Still>
      </p>
      <svg class="coins-row" width="100%" height="24" overflow="visible" aria-hidden="true">
        {Array.from({ length: shown }, (_, i) => (
          <Place key={i} at={i}>
            <circle class="coin" r={r} />
            <text class="coin-head" y="4" text-anchor="middle">
              {head}
            </text>
          </Place>
        ))}
        {whole > most && (
          <text class="coins-more" x="100%" y="17">
            ⋯
          </text>
        )}
        {whole < most && part > 0 && (
          <Place at={whole}>
            <circle class="coin-rest" r={r} />
            <svg x={-r - 1} y={-r - 1} width={1 + 2 * r * part} height={2 * r + 2}>
              <circle class="coin" cx={r + 1} cy={r + 1} r={r} />
            </svg>
          </Place>
        )}
      </svg>
    </div>
  );
}

function Place({ at, children }: { at: number; children: ComponentChildren }) {
  return (
    <svg x={pc((at + 0.5) / most)} y="12" overflow="visible">
      <g class="coin-place">{children}</g>
    </svg>
  );
}
