import type { ComponentChildren } from 'preact';
import { pc } from '../../kit/plot/box.ts';
import { type Game, holds, type Question, rows } from './game.ts';

interface Props {
  game: Game;
  question: Question;
  /** Nothing is left to ask. */
  found: boolean;
}

/** So many cells stand apart and so many carry their number, on the narrowest page too. */
const apart = 64;
const numbered = 16;
/** What was asked has at most so much of the height, and a single row at most so much. */
const past = { all: 0.6, one: 0.17 };
/** A row of what was possible once, from the faintest to the last. */
const faint = { first: 0.16, last: 0.55 };

/**
 * The numbers, each in its own column throughout the game. A question leaves the row that it was asked of above, fainter
 * the longer ago that is; below stands what is still possible, those of a yes filled. So halving is a wedge.
 */
export function Wedge({ game, question, found }: Props) {
  const { n } = game;
  const all = rows(game);
  const before = all.slice(0, -1);
  const now = all.at(-1) as readonly number[];
  const pitch = Math.min(past.one, past.all / before.length);
  const top = before.length > 0 ? pitch * before.length : 0;
  // As a share of a cell; at most that of the whole row at which it begins where the bar below begins.
  const gap = n <= apart ? Math.min(0.05, 0.003 * n) : 0;
  const cells = (numbers: readonly number[]): string =>
    numbers
      .map(
        (number) =>
          `M${+(number - 1 + gap).toFixed(3)} 0h${+(1 - 2 * gap).toFixed(3)}v1h${-(1 - 2 * gap).toFixed(3)}z`,
      )
      .join('');
  const isYes = (number: number) => found || holds(question, number);
  return (
    <g>
      {before.map((numbers, i) => (
        <Row
          key={i}
          n={n}
          y={i * pitch}
          height={pitch * 0.86}
          opacity={faint.first + ((faint.last - faint.first) * (i + 1)) / before.length}
        >
          <path class="cell-past" d={cells(numbers)} />
        </Row>
      ))}
      <Row n={n} y={top} height={1 - top}>
        <path
          class={`cell-no${gap ? '' : ' dense'}`}
          d={cells(now.filter((number) => !isYes(number)))}
          vector-effect="non-scaling-stroke"
        />
        {/* A line at least, where a thousand columns leave it no width. */}
        <path class="cell-yes" d={cells(now.filter(isYes))} vector-effect="non-scaling-stroke" />
      </Row>
      <svg y={pc(top)} width="100%" height={pc(1 - top)} overflow="visible">
        {n <= numbered
          ? now.map((number) => (
              <text
                key={number}
                class={`cell-number${isYes(number) ? ' of-yes' : ''}`}
                x={pc((number - 0.5) / n)}
                y="50%"
                dy="5"
                text-anchor="middle"
              >
                {number}
              </text>
            ))
          : ends(now, n).map(({ text, at, anchor }) => (
              <text
                key={text}
                class={`cell-number end${isYes(Number(text)) ? ' of-yes' : ''}`}
                x={pc(at)}
                y="50%"
                dy="5"
                text-anchor={anchor}
              >
                {text}
              </text>
            ))}
      </svg>
    </g>
  );
}

interface RowProps {
  n: number;
  y: number;
  height: number;
  opacity?: number;
  children: ComponentChildren;
}

const Row = ({ n, y, height, opacity, children }: RowProps) => (
  <svg
    y={pc(y)}
    width="100%"
    height={pc(height)}
    viewBox={`0 0 ${n} 1`}
    preserveAspectRatio="none"
    opacity={opacity}
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** The first and the last of many numbers, at their ends; as one text, where these are near. */
function ends(numbers: readonly number[], n: number) {
  const first = numbers[0] as number;
  const last = numbers.at(-1) as number;
  const [from, to] = [(first - 1) / n, last / n];
  if (to - from > 0.3)
    return [
      { text: `${first}`, at: from + 0.02, anchor: 'start' as const },
      { text: `${last}`, at: to - 0.02, anchor: 'end' as const },
    ];
  const text = first === last ? `${first}` : `${first}…${last}`;
  const middle = (from + to) / 2;
  const anchor = middle < 0.15 ? 'start' : middle > 0.85 ? 'end' : 'middle';
  return [
    { text, at: anchor === 'start' ? from : anchor === 'end' ? to : middle, anchor } as const,
  ];
}
