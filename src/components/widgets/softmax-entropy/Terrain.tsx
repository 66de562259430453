import { barCentre } from '../../kit/bar-places.ts';
import { axisTop, placeBlocks } from '../../kit/blocks.ts';
import { pc, up } from '../../kit/box.ts';
import { Stretched } from '../../kit/Curve.tsx';
import { ribbon } from '../../kit/ribbon.ts';
import { linear } from '../../kit/scale.ts';
import { inPanel, panels } from './layout.ts';
import type { Model } from './model.ts';

/** The ribbons that softmax spreads, the blocks that stand on them, and the level of the mean. */
export function Terrain({ m }: { m: Model }) {
  const count = m.p.length;
  const top = axisTop(count);
  const blocks = placeBlocks({
    widths: m.p,
    heights: m.information,
    level: m.entropy,
    top,
  });
  const scale = inPanel(panels.blocks, linear(0, top));
  const level = up(scale.at(m.entropy));
  const foot = up(panels.blocks.foot);
  return (
    <>
      {Array.from({ length: top + 1 }, (_, h) => (
        <g key={h} class="grid">
          {h > 0 && (
            <line class="grid-line" x1="0%" x2="100%" y1={up(scale.at(h))} y2={up(scale.at(h))} />
          )}
          <text
            class={`tick-text${h % 2 ? ' minor' : ''}`}
            x="0%"
            dx="-12"
            y={up(scale.at(h))}
            dy="4.5"
            text-anchor="end"
          >
            {h}
          </text>
        </g>
      ))}
      <Stretched>
        {blocks.map((block, i) => (
          <path
            key={i}
            class="ribbon"
            d={ribbon({ index: i, count, to: block, ...panels.ribbons })}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </Stretched>
      {blocks.map(
        ({ left, width, height, torn }, i) =>
          width > 0 && (
            <g key={i}>
              <rect
                class="block-fill"
                x={pc(left)}
                width={pc(width)}
                y={up(scale.at(height * top))}
                height={pc(scale.at(height * top) - panels.blocks.foot)}
              />
              {torn && (
                <svg x={pc(left)} width={pc(width)} y="0" height="8" overflow="hidden">
                  <path class="torn-edge" d={`M-4 7${'l4 -6l4 6'.repeat(90)}`} />
                </svg>
              )}
            </g>
          ),
      )}
      <svg y={foot} overflow="visible">
        {blocks.map(
          ({ left, width }, i) =>
            width > 0 && (
              <rect key={i} class="foot" x={pc(left)} width={pc(width)} y="0" height="6" />
            ),
        )}
      </svg>
      <line class="axis-line" x1="0%" x2="100%" y1={foot} y2={foot} />
      <line class="casing level" x1="0%" x2="100%" y1={level} y2={level} />
      <line class="curve of-h level" x1="0%" x2="100%" y1={level} y2={level} />
      <text class="level-name of-h" x="100%" dx="6" y={level} dy="5">
        H
      </text>
      {m.p.map((_, i) => (
        <text
          key={i}
          class="class-name"
          x={pc(barCentre(i, count))}
          y={up(panels.logits.foot)}
          dy="21"
          text-anchor="middle"
        >
          {i + 1}
        </text>
      ))}
    </>
  );
}
