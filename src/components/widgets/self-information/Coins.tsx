import { Still } from '../../kit/Still.tsx';

interface Props {
  whole: number;
  part: number;
  head: string;
  says: string;
  /** The longest that it may say. */
  room: readonly string[];
}

const size = 24;
/** More than the lottery needs. */
const most = 24;

/** Heads in a row, as many as it takes; a part of a toss is a part of a coin. */
export function Coins({ whole, part, head, says, room }: Props) {
  const shown = Math.min(whole, most);
  return (
    <div class="coins">
      <p class="coins-say">
        <Still room={room}>{says}</Still>
      </p>
      <div class="coins-row" aria-hidden="true">
        {Array.from({ length: shown }, (_, i) => (
          <svg key={i} width={size} height={size}>
            <circle class="coin" cx="12" cy="12" r="10" />
            <text class="coin-head" x="12" y="16" text-anchor="middle">
              {head}
            </text>
          </svg>
        ))}
        {whole > shown && <span class="coins-more">⋯</span>}
        {whole <= most && part > 0 && (
          <svg width={size} height={size}>
            <circle class="coin-rest" cx="12" cy="12" r="10" />
            <svg width={2 + 20 * part} height={size}>
              <circle class="coin" cx="12" cy="12" r="10" />
            </svg>
          </svg>
        )}
      </div>
    </div>
  );
}
