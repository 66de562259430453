import { formatNumber } from '../../../i18n/number.ts';
import { XAxis } from '../../kit/plot/Axis.tsx';
import { pc } from '../../kit/plot/box.ts';
import type { Move } from './game.ts';

/** An answer that may come: how likely it is, what it would pay in bits, and its name. */
export interface Prospect {
  readonly p: number;
  readonly pays: number;
  readonly name: string;
}

interface Props {
  moves: readonly Move[];
  /** What there is to earn in all, in bits. */
  all: number;
  /** Both answers to the question in hand, while there is one. */
  answers: readonly Prospect[];
  /** What the next question earns on average. */
  expected: number;
  title: string;
}

/** Past here the name of an answer stands before the end of its outline. */
const late = 0.86;

/**
 * What every answer paid, end to end, up to all there is to earn. Then what the next one may pay: an outline for each
 * answer, as high as it is likely, so that both areas together are the average; that, poured flat, is dotted.
 */
export function Bank({ moves, all, answers, expected, title }: Props) {
  let sum = 0;
  const parts = moves.map(({ earned }) => {
    const from = sum / all;
    sum += earned;
    return { from, to: Math.min(1, sum / all), earned };
  });
  const at = Math.min(1, sum / all);
  // What can't be answered has no outline, nor what is known already.
  const may = answers
    .map((answer, i) => ({
      ...answer,
      top: i === 0 ? 0 : 1 - answer.p,
      end: Math.min(1, at + answer.pays / all),
    }))
    .filter(({ p }) => p > 0 && p < 1);
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
      {may.map(({ name, end, top, p }) => (
        <rect
          key={name}
          class="may-pay"
          x={pc(at)}
          width={pc(end - at)}
          y={pc(top)}
          height={pc(p)}
        />
      ))}
      {expected > 0 && (
        <rect
          class="bank-next"
          x={pc(at)}
          width={pc(Math.min(1 - at, expected / all))}
          height="100%"
        />
      )}
      {may.map(({ name, end, top, p }) => (
        <text
          key={name}
          class="may-pay-name"
          x={pc(end)}
          dx={end > late ? -6 : 6}
          y={pc(Math.min(0.78, Math.max(0.22, top + p / 2)))}
          dy="4.5"
          text-anchor={end > late ? 'end' : 'start'}
        >
          {name}
        </text>
      ))}
      <XAxis ticks={ticks} />
    </>
  );
}
