import { pc } from '../plot/box.ts';
import type { Quantity } from '../plot/colour.ts';
import { across, HatchPattern, Torn, upright } from './block-parts.tsx';
import type { Block } from './blocks.ts';

interface BodiesProps {
  blocks: readonly Block[];
  /** Names the patterns of its page apart. */
  id: string;
  /** Blocks that the reader has in hand. */
  hot: readonly number[];
  /** The one whose edge is drawn in the colour of the truth. */
  right?: number | undefined;
}

/** Blocks of an average: what stands above its level is hatched, what is lacking below it dotted, of equal area. */
export function BlockBodies({ blocks, id, hot, right }: BodiesProps) {
  const hatch = `url(#${id}-hatch)`;
  const dots = `url(#${id}-dots)`;
  return (
    <>
      <defs>
        <HatchPattern id={`${id}-hatch`} line="hatch-line" />
        <pattern id={`${id}-dots`} patternUnits="userSpaceOnUse" width="7" height="7">
          <circle class="hatch-dot" cx="2" cy="2" r="1" />
          <circle class="hatch-dot" cx="5.5" cy="5.5" r="1" />
        </pattern>
      </defs>
      {blocks.map((block, i) => (
        <g key={i} class={`block${hot.includes(i) ? ' hot' : ''}`}>
          {block.width > 0 ? (
            <Body block={block} hatch={hatch} dots={dots} />
          ) : (
            <line class="block-none" x1={pc(block.left)} x2={pc(block.left)} y1="-6" y2="100%" />
          )}
          {i === right && block.width > 0 && (
            <rect
              class="block-right"
              {...across(block)}
              {...upright({ from: 0, to: top(block) })}
            />
          )}
        </g>
      ))}
    </>
  );
}

interface FeetProps extends Pick<BodiesProps, 'blocks' | 'hot'> {
  of: Quantity;
}

/** Their widths as bars below the axis, and the edges of those in hand. */
export const BlockFeet = ({ blocks, hot, of }: FeetProps) =>
  blocks.map((block, i) => (
    <g key={i}>
      {hot.includes(i) && block.width > 0 && (
        <rect class="block-outline" {...across(block)} {...upright({ from: 0, to: top(block) })} />
      )}
      <svg y="100%" overflow="visible">
        <rect class={`bar foot of-${of}`} {...across(block)} y="1" height="6" />
        {i > 0 && <line class="foot-cut" x1={pc(block.left)} x2={pc(block.left)} y1="1" y2="7" />}
      </svg>
    </g>
  ));

const top = (block: Block): number => Math.max(block.body.to, block.over?.to ?? 0);

interface BodyProps {
  block: Block;
  hatch: string;
  dots: string;
}

function Body({ block, hatch, dots }: BodyProps) {
  const { body, over, filled, empty } = block;
  const at = across(block);
  return (
    <>
      {empty && <rect class="block-empty" {...at} {...upright(empty)} fill={dots} />}
      <rect class="block-fill" {...at} {...upright(body)} />
      {[over, filled].map(
        (part, i) =>
          part && (
            <g key={i}>
              <rect class="block-fill" {...at} {...upright(part)} />
              <rect class="block-hatch" {...at} {...upright(part)} fill={hatch} />
            </g>
          ),
      )}
      {over?.torn && <Torn of={block} hatch={hatch} />}
    </>
  );
}
