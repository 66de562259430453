import { pc } from '../../kit/plot/box.ts';

interface Props {
  /** Where it starts and ends, as fractions of the box's width. */
  from: number;
  to: number;
  /** Its height in the box, in pixels from above. */
  y: number;
}

/** A shorter one than this has no room for its head. */
const least = 0.004;

/** A level arrow: its length is a number, its head the sign. Nothing is drawn for 0. */
export function Arrow({ from, to, y }: Props) {
  const length = Math.abs(to - from);
  if (length < least) return null;
  const way = to > from ? 1 : -1;
  return (
    <g class="arrow">
      <line x1={pc(from)} x2={pc(to)} y1={y} y2={y} />
      <svg x={pc(to)} y={y} overflow="visible">
        <path d={`M0 0L${-9 * way} -5V5z`} />
      </svg>
    </g>
  );
}
