import { pc } from '../../kit/box.ts';
import { holds, type Question } from './game.ts';

interface Props {
  candidates: readonly number[];
  question: Question;
  /** Nothing is left to ask. */
  found: boolean;
}

/** So many cells stand apart and so many carry their number, on the narrowest page too. */
const apart = 64;
const numbered = 16;

/** The numbers that are still possible, in a row: those of a yes are filled. */
export function Strip({ candidates, question, found }: Props) {
  const count = candidates.length;
  // As a share of a cell; at most that of the whole row at which it begins where the bar below begins.
  const gap = count <= apart ? Math.min(0.05, 0.003 * count) : 0;
  const path = (yes: boolean): string =>
    candidates
      .map((number, i) =>
        (found || holds(question, number)) === yes
          ? `M${+(i + gap).toFixed(3)} 0h${+(1 - 2 * gap).toFixed(3)}v1h${-(1 - 2 * gap).toFixed(3)}z`
          : '',
      )
      .join('');
  return (
    <g>
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${count} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="cell-yes" d={path(true)} />
        <path
          class={`cell-no${gap ? '' : ' dense'}`}
          d={path(false)}
          vector-effect="non-scaling-stroke"
        />
      </svg>
      {count <= numbered ? (
        candidates.map((number, i) => (
          <text
            key={number}
            class={`cell-number${found || holds(question, number) ? ' of-yes' : ''}`}
            x={pc((i + 0.5) / count)}
            y="50%"
            dy="5"
            text-anchor="middle"
          >
            {number}
          </text>
        ))
      ) : (
        <>
          <text class="tick-text" x="0%" y="0%" dy="-6">
            {candidates[0]}
          </text>
          <text class="tick-text" x="100%" y="0%" dy="-6" text-anchor="end">
            {candidates.at(-1)}
          </text>
        </>
      )}
    </g>
  );
}
