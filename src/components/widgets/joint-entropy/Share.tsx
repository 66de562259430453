import { pc } from '../../kit/plot/box.ts';

/** The middle of a cell for its number, or the nearest place beside a dotted line that runs through it. */
export function clearOf(lines: readonly number[], left: number, width: number) {
  const middle = left + width / 2;
  const places = [0, 0.1, -0.1, 0.2, -0.2].map((by) => middle + by);
  const free = (x: number) =>
    x - left >= 0.09 && left + width - x >= 0.09 && lines.every((l) => Math.abs(l - x) >= 0.08);
  const place = places.find(free);
  return { x: place ?? middle, crossed: place === undefined };
}

/** The number of a cell; a dotted line that cannot be kept clear of it stops on either side. */
export function Share(p: { x: number; y: number; crossed: boolean; tile: number; text: string }) {
  const size = { x: -22, y: -9, width: 44, height: 18 };
  return (
    <svg x={pc(p.x)} y={pc(p.y)} overflow="visible">
      {p.crossed && (
        <>
          <rect class="hatch-ground" {...size} />
          <rect class={`tile tile-${p.tile} patch`} {...size} />
        </>
      )}
      <text class="tile-text" dy="5" text-anchor="middle">
        {p.text}
      </text>
    </svg>
  );
}
