import { ribbon } from '../../families/outputs/ribbon.ts';
import { axisTop, placeBlocks } from '../../kit/blocks/blocks.ts';
import { YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import { panels } from './layout.ts';
import type { Model } from './model.ts';
import { sizes } from './net.ts';

const classes = sizes[4];
/** The axis of information ends here (bits). */
const top = axisTop(classes);
const { foot } = panels.blocks;
/** The height of an amount of information, held at the top of the box. */
const at = (bits: number): number => foot + (1 - foot) * Math.min(1, bits / top);

const ticks = [0, 2, 4].map((bits) => ({ at: at(bits), text: String(bits) }));

/** What softmax makes of the logits: ribbons that lead to blocks as wide as the output, and the level of their mean. */
export function Terrain({ m }: { m: Model }) {
  const blocks = placeBlocks({ widths: m.p, heights: m.information, level: m.entropy, top });
  const [ground, level] = [up(foot), up(at(m.entropy))];
  return (
    <>
      <YGrid ticks={ticks} />
      <Stretched>
        {blocks.map((block, i) => (
          <path
            key={i}
            class="ribbon"
            d={ribbon({ index: i, count: classes, to: block, ...panels.ribbons })}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </Stretched>
      {blocks.map(({ left, width, height, torn }, i) => (
        <g key={i}>
          <rect
            class="block-fill"
            x={pc(left)}
            width={pc(width)}
            y={up(foot + (1 - foot) * height)}
            height={pc((1 - foot) * height)}
          />
          {/* What is torn has less than 1/32 of the width: six teeth are enough. */}
          {torn && (
            <svg x={pc(left)} width={pc(width)} y="0" height="8" overflow="hidden">
              <path class="torn-edge" d={`M-4 7${'l4 -6l4 6'.repeat(6)}`} />
            </svg>
          )}
        </g>
      ))}
      <svg y={ground} overflow="visible">
        {blocks.map(({ left, width }, i) => (
          <rect key={i} class="foot" x={pc(left)} width={pc(width)} y="0" height="6" />
        ))}
      </svg>
      <line class="axis-line" x1="0%" x2="100%" y1={ground} y2={ground} />
      <line class="casing level" x1="0%" x2="100%" y1={level} y2={level} />
      <line class="curve of-h level" x1="0%" x2="100%" y1={level} y2={level} />
      <text class="level-name of-h" x="100%" dx="4" y={level} dy="5">
        H
      </text>
    </>
  );
}
