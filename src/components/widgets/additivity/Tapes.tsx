import { HatchPattern } from '../../kit/blocks/block-parts.tsx';
import { pc } from '../../kit/plot/box.ts';
import { useAround } from '../../kit/words/around.ts';
import { type Model, ruleOf } from './model.ts';

/** Where both rows of tape stand, in fractions of the box from above: edge to edge, as on a slide rule. */
export const rows = { sum: 0.19, joint: 0.47, tall: 0.27 };

type Rule = ReturnType<typeof ruleOf>;
/** A tape is ruled from its own beginning. */
const marksOf = (size: number, { step, long }: Rule) =>
  Array.from({ length: Math.floor(size / step + 1e-9) + 1 }, (_, i) => (
    <line
      key={i}
      class="tape-mark"
      x1={pc((i * step) / size)}
      x2={pc((i * step) / size)}
      y1={i % long ? '76%' : '58%'}
      y2="100%"
    />
  ));

interface TapeProps {
  from: number;
  length: number;
  /** From above. */
  y: number;
  label: string;
  rule: Rule;
  /** At how many of its ends a handle stands: its name has the room that they leave. */
  held?: 0 | 1 | 2;
  class?: string;
}

/** A tape of this length, as a fraction of the box; one that leaves the box stays open there. */
function Tape({ from, length, y, label, rule, held = 0, class: cls = '' }: TapeProps) {
  const end = Math.min(1, from + length);
  const size = end - from;
  if (!(size > 0)) return null;
  return (
    <svg class={cls} x={pc(from)} y={pc(y)} width={pc(size)} height={pc(rows.tall)}>
      <rect class="tape-ground" width="100%" height="100%" />
      <rect class="bar of-h" width="100%" height="100%" />
      {marksOf(size, rule)}
      {size > 0.12 + 0.07 * held && (
        <text
          class="tape-name"
          x="50%"
          y="40%"
          dx={held === 1 ? -11 : 0}
          dy="4"
          text-anchor="middle"
        >
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
  const rule = ruleOf(scale);
  const [p, q, joint] = [m.ofP / scale, m.ofQ / scale, m.joint / scale];
  const ends = [Math.min(1, p + q), Math.min(1, joint)] as const;
  const [near, far] = [Math.min(...ends), Math.max(...ends)];
  const bottom = rows.joint + rows.tall;
  return (
    <>
      <Tape from={0} length={p} y={rows.sum} label="f(p)" rule={rule} held={apart ? 0 : 1} />
      <Tape
        from={Math.min(1, apart ? Math.max(p, 1 - q) : p)}
        length={q}
        y={rows.sum}
        label="f(q)"
        rule={rule}
        held={apart ? 0 : 2}
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
          <Tape from={0} length={joint} y={rows.joint} label="f(pq)" rule={rule} class="whole" />
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
          {m.wishes.adds.here ? (
            <line
              class="meet"
              x1={pc(ends[1])}
              x2={pc(ends[1])}
              y1={pc(rows.sum - 0.05)}
              y2={pc(bottom + 0.05)}
            />
          ) : (
            // Each end in its own row: across the other it would strike a name.
            ends.map((end, i) => (
              <line
                key={i}
                class="meet"
                x1={pc(end)}
                x2={pc(end)}
                y1={pc(i ? rows.joint : rows.sum - 0.05)}
                y2={pc(i ? bottom + 0.05 : rows.joint)}
              />
            ))
          )}
        </>
      )}
    </>
  );
}
