import { across, foot, upright } from '../../kit/blocks/block-parts.tsx';
import { placeBlocks } from '../../kit/blocks/blocks.ts';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
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
  const blocks = placeBlocks({
    widths: m.p,
    heights: m.information,
    level: m.entropy,
    top: most,
  });
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
      {blocks.map(
        (block, i) =>
          block.width > 0 && (
            <g key={names[i]}>
              <rect
                class="block-fill"
                {...across(block)}
                {...upright({ from: 0, to: block.height })}
              />
              {block.width > named && (
                <text
                  class="foot-name"
                  x={pc(block.left + block.width / 2)}
                  y="100%"
                  dy="18"
                  text-anchor="middle"
                >
                  {names[i]}
                </text>
              )}
            </g>
          ),
      )}
      <svg y="100%" overflow="visible">
        {foot(blocks, 0, 'p-foot')}
      </svg>
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
