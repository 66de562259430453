import { pc, up } from '../../kit/box.ts';
import { Curve } from '../../kit/Curve.tsx';
import { names } from './Corners.tsx';
import type { Model } from './model.ts';

/** What the corner beside the triangle has room for, in bits; what is higher leaves it at the top. */
const most = 4;
/** A narrower block has no room for its letter. */
const named = 0.12;

/**
 * The distribution of the point as blocks: widths p, heights −log₂ p, so that areas are shares of the entropy, and the
 * level at which they would lie if poured flat. They stand where the triangle leaves its box empty.
 */
export function PointBlocks({ m, title }: { m: Model; title: string }) {
  const from = [0, m.p[0], m.p[0] + m.p[1]];
  const level = m.entropy / most;
  return (
    <svg
      class="point-blocks"
      x="5%"
      y="1.5%"
      width="24%"
      height="28%"
      overflow="visible"
      aria-hidden="true"
    >
      <text class="edge-label" dx="-9" dy="-9">
        {title}
      </text>
      {[1, 2, 3].map((bits) => (
        <g key={bits}>
          <line class="grid-line" x1="0%" x2="100%" y1={up(bits / most)} y2={up(bits / most)} />
          <text class="tick-text" dx="-6" y={up(bits / most)} dy="4.5" text-anchor="end">
            {bits}
          </text>
        </g>
      ))}
      {/* An inner svg cuts off what is too high. */}
      <svg width="100%" height="100%">
        {m.p.map(
          (p, i) =>
            p > 0 && (
              <rect
                key={names[i]}
                class="block-fill"
                x={pc(from[i] as number)}
                width={pc(p)}
                y={up((m.information[i] as number) / most)}
                height="400%"
              />
            ),
        )}
      </svg>
      {m.p.map((p, i) => (
        <g key={names[i]}>
          <rect
            class="p-foot"
            x={pc(from[i] as number)}
            width={pc(p)}
            y="100%"
            height={p > 0 ? 5 : 0}
          />
          {p > named && (
            <text
              class="foot-name"
              x={pc((from[i] as number) + p / 2)}
              y="100%"
              dy="18"
              text-anchor="middle"
            >
              {names[i]}
            </text>
          )}
        </g>
      ))}
      <Curve
        class="curve of-h cased"
        points={[
          [0, level],
          [1, level],
        ]}
      />
    </svg>
  );
}
