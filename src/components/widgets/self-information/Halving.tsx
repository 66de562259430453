import { pc, up } from '../../kit/plot/box.ts';
import { type Model, tossesTo } from './model.ts';

interface Props {
  m: Model;
  edge: number;
  /** Where a value stands, as a fraction of the box from below. */
  level(value: number): number;
  /** The axis is the long one: then there are many. */
  many: boolean;
  /** What a coin shows. */
  head: string;
}

/** A bar as wide as p, and all from which it came: one coin halves it, and its height is what the stage makes of its width. */
export function Halving({ m, edge, level, many, head }: Props) {
  const tosses = tossesTo(m, edge);
  const now = level(m.values[m.stage]);
  const r = many ? 3.6 : 9;
  return (
    <g class={many ? 'many' : undefined}>
      {tosses.map(({ before, after, part }, k) => (
        <g key={k}>
          <Bar width={2 ** -k} at={level(before)} />
          {k > 0 && k < 7 && !many && Math.abs(level(before) - now) > 0.1 && (
            <text
              class="tick-text of-p halo"
              x={pc(2 ** -k)}
              dx="8"
              y={up(level(before))}
              dy={m.stage === 'log' ? 16 : -5}
            >
              1/{2 ** k}
            </text>
          )}
          <svg
            x="0%"
            y={up((level(before) + level(Math.sign(after) * Math.min(edge, Math.abs(after)))) / 2)}
            overflow="visible"
          >
            {part < 1 && <circle class="coin-rest" cx="-14" r={r} />}
            <svg
              x={-14 - r - 1}
              y={-r - 1}
              width={1 + 2 * r * part + (part < 1 ? 0 : 1)}
              height={2 * r + 2}
            >
              <circle class="coin" cx={r + 1} cy={r + 1} r={r} />
            </svg>
            {part === 1 && !many && (
              <text class="coin-head" x="-14" y="4" text-anchor="middle">
                {head}
              </text>
            )}
          </svg>
        </g>
      ))}
      {m.p > 0 && <Bar width={m.p} at={now} now />}
    </g>
  );
}

const Bar = ({ width, at, now }: { width: number; at: number; now?: boolean }) => (
  <svg y={up(at)} width="100%" overflow="visible">
    <rect
      class={now ? 'half now' : 'half'}
      y={now ? -4 : -3}
      height={now ? 8 : 6}
      width={pc(width)}
    />
  </svg>
);
