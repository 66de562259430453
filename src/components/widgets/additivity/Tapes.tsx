import { useAround } from '../../kit/around.ts';
import { HatchPattern } from '../../kit/block-parts.tsx';
import { pc } from '../../kit/box.ts';
import type { Model } from './model.ts';

/** Where both rows of tape stand, in fractions of the box from above: edge to edge, as on a slide rule. */
export const rows = { sum: 0.19, joint: 0.47, tall: 0.27 };

/** A tape is ruled in tenths of the axis, from its own beginning. */
const marksOf = (size: number) =>
  Array.from({ length: Math.floor(10 * size + 1e-9) + 1 }, (_, i) => (
    <line
      key={i}
      class="tape-mark"
      x1={pc(i / 10 / size)}
      x2={pc(i / 10 / size)}
      y1={i % 5 ? '72%' : '52%'}
      y2="100%"
    />
  ));

interface TapeProps {
  from: number;
  length: number;
  /** From above. */
  y: number;
  label: string;
  /** At its end stands a handle. */
  held?: boolean;
  class?: string;
}

/** A tape of this length, as a fraction of the box; one that leaves the box stays open there. */
function Tape({ from, length, y, label, held, class: cls = '' }: TapeProps) {
  const end = Math.min(1, from + length);
  const size = end - from;
  if (!(size > 0)) return null;
  return (
    <svg class={cls} x={pc(from)} y={pc(y)} width={pc(size)} height={pc(rows.tall)}>
      <rect class="tape-ground" width="100%" height="100%" />
      <rect class="bar of-h" width="100%" height="100%" />
      {marksOf(size)}
      {size > (held ? 0.23 : 0.12) && (
        <text class="tape-name" x="50%" y="40%" dy="4" text-anchor="middle">
          {label}
        </text>
      )}
      {from + length > 1.000001 && (
        <text class="endless" x="100%" y="40%" dx="-6" dy="6" text-anchor="end">
          {length === Number.POSITIVE_INFINITY ? '∞ →' : '→'}
        </text>
      )}
    </svg>
  );
}

interface Props {
  m: Model;
  /** Where the axis ends. */
  scale: number;
  /** Not yet laid end to end, and that of the product is covered. */
  apart?: boolean;
}

/** The tapes of both events end to end, against that of both together: they end at one line, or they miss. */
export function Tapes({ m, scale, apart = false }: Props) {
  const { id } = useAround();
  const [p, q, joint] = [m.ofP / scale, m.ofQ / scale, m.joint / scale];
  const ends = [Math.min(1, p + q), Math.min(1, joint)] as const;
  const [near, far] = [Math.min(...ends), Math.max(...ends)];
  const bottom = rows.joint + rows.tall;
  return (
    <>
      <Tape from={0} length={p} y={rows.sum} label="f(p)" held={!apart} />
      <Tape
        from={Math.min(1, apart ? Math.max(p, 1 - q) : p)}
        length={q}
        y={rows.sum}
        label="f(q)"
        held={!apart}
        class="second"
      />
      {apart ? (
        <svg y={pc(rows.joint)} height={pc(rows.tall)} width="100%">
          <rect class="covered" width="100%" height="100%" />
          <text class="tape-name covered-name" x="50%" y="50%" dy="6" text-anchor="middle">
            f(pq) = ?
          </text>
        </svg>
      ) : (
        <>
          <Tape from={0} length={joint} y={rows.joint} label="f(pq)" class="whole" />
          {!m.wishes.adds.here && far > near && (
            <>
              <defs>
                <HatchPattern id={`${id}-miss`} line="miss-line" />
              </defs>
              <rect
                class="miss"
                x={pc(near)}
                width={pc(far - near)}
                y={pc(p + q < joint ? rows.sum : rows.joint)}
                height={pc(rows.tall)}
                fill={`url(#${id}-miss)`}
              />
            </>
          )}
          {(m.wishes.adds.here ? ends.slice(1) : ends).map((end, i) => (
            <line
              key={i}
              class={m.wishes.adds.here ? 'meet' : 'end'}
              x1={pc(end)}
              x2={pc(end)}
              y1={pc(rows.sum - 0.05)}
              y2={pc(bottom + 0.05)}
            />
          ))}
        </>
      )}
    </>
  );
}
