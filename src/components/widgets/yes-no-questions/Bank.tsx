import { formatNumber } from '../../../i18n/number.ts';
import { XAxis } from '../../kit/Axis.tsx';
import { pc } from '../../kit/box.ts';
import type { Move } from './game.ts';

interface Props {
  moves: readonly Move[];
  /** What there is to earn in all, in bits. */
  all: number;
  /** What the next question earns on average. */
  expected: number;
  title: string;
}

/** What every answer paid, end to end, up to all there is to earn; the next question's average is dotted. */
export function Bank({ moves, all, expected, title }: Props) {
  let sum = 0;
  const parts = moves.map(({ earned }) => {
    const from = sum / all;
    sum += earned;
    return { from, to: Math.min(1, sum / all), earned };
  });
  const at = Math.min(1, sum / all);
  const ticks = Array.from({ length: Math.floor(all) + 1 }, (_, bits) => ({
    at: bits / all,
    text: String(bits),
    minor: all > 5 && bits % 2 === 1,
  }));
  return (
    <>
      <text class="bank-title" x="0%" y="0%" dy="-8">
        {title}
      </text>
      <rect class="bank" width="100%" height="100%" />
      {parts.map(({ from, to, earned }, i) => (
        <g key={i}>
          <rect class="bar of-h" x={pc(from)} width={pc(to - from)} height="100%" />
          {to - from > 0.14 && (
            <text class="bank-part" x={pc((from + to) / 2)} y="50%" dy="5" text-anchor="middle">
              {formatNumber(earned, 3)}
            </text>
          )}
        </g>
      ))}
      {expected > 0 && (
        <rect
          class="bank-next"
          x={pc(at)}
          width={pc(Math.min(1 - at, expected / all))}
          height="100%"
        />
      )}
      <XAxis ticks={ticks} />
    </>
  );
}
