import { pc, up } from '../../kit/box.ts';
import type { Spot } from './layout.ts';

interface Props {
  spot: Spot;
  /** The height of the mark, as a fraction of the box. */
  to: number;
  /** How many bars there are. */
  count: number;
  children: string;
}

/** A label with a line to the mark that it names. */
export function Leader({ spot, to, count, children }: Props) {
  const end = spot.anchor === 'start' ? (spot.index + 1) / count : spot.index / count;
  return (
    <>
      {spot.side ? (
        <line class="leader" x1={pc(spot.x)} x2={pc(end)} y1={up(spot.foot + 0.08)} y2={up(to)} />
      ) : (
        <line class="leader" x1={pc(spot.x)} x2={pc(spot.x)} y1={up(spot.foot)} y2={up(to)} />
      )}
      <text
        class="plot-label halo"
        x={pc(spot.x)}
        y={up(spot.foot)}
        dy="-8"
        text-anchor={spot.anchor}
      >
        {children}
      </text>
    </>
  );
}
