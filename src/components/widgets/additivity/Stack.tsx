import { pc } from '../../kit/box.ts';

interface Part {
  readonly value: number;
  readonly label: string;
}
interface Props {
  /** The row: 0 above, 1 below. */
  row: 0 | 1;
  parts: readonly Part[];
  scale: number;
  /** Where the other row ends; what is missing up to there is dotted. */
  other: number;
}

const share = (value: number, scale: number): number => Math.min(1, value / scale);

/** Bars end to end. One that has no end runs to the edge of the chart and stays open there. */
export function Stack({ row, parts, scale, other }: Props) {
  let at = 0;
  const drawn = parts.map(({ value, label }) => {
    const from = share(at, scale);
    at += value;
    return { from, to: share(at, scale), label, endless: value === Infinity };
  });
  const end = share(at, scale);
  const missing = share(other, scale) - end;
  return (
    <svg y={pc(row / 2)} width="100%" height="50%" overflow="visible">
      {missing > 0 && <rect class="missing" x={pc(end)} width={pc(missing)} y="42%" height="36%" />}
      {drawn.map(({ from, to, label, endless }, i) =>
        to > from ? (
          <g key={label}>
            <rect class="bar-ground" x={pc(from)} width={pc(to - from)} y="42%" height="36%" />
            <rect
              class={`bar of-h${i === 1 ? ' second' : ''}`}
              x={pc(from)}
              width={pc(to - from)}
              y="42%"
              height="36%"
            />
            {to - from > 0.12 && (
              <text class="part-label" x={pc((from + to) / 2)} y="60%" dy="5" text-anchor="middle">
                {label}
              </text>
            )}
            {endless && (
              <text class="endless" x="100%" y="60%" dx="-8" dy="7" text-anchor="end">
                ∞ →
              </text>
            )}
          </g>
        ) : null,
      )}
    </svg>
  );
}
