import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import type { Result } from '../../kit/state/results.ts';

/** The three outcomes. */
export const names = ['a', 'b', 'c'] as const;
const places = [
  { x: 0, y: 0, dy: 30, side: 'left' },
  { x: 1, y: 0, dy: 30, side: 'right' },
  { x: 0.5, y: 1, dx: 26, side: 'left' },
] as const;

/** Each corner with its outcome and how likely that is: written there, it is the result. */
export function Corners({ p }: { p: readonly Result[] }) {
  return (
    <>
      {places.map((place, i) => (
        <OnMark key={names[i]} name={`p(${names[i]})`} class="corner" {...place}>
          <b>{names[i]}</b> <Output result={p[i] as Result} />
        </OnMark>
      ))}
    </>
  );
}
