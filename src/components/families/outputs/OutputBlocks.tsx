import type { ComponentChildren } from 'preact';
import { BlockBodies, BlockFeet } from '../../kit/blocks/BlockShapes.tsx';
import { placeBlocks } from '../../kit/blocks/blocks.ts';
import { barCentre } from '../../kit/plot/bar-places.ts';
import { pc, up } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import { linear, within } from '../../kit/plot/scale.ts';
import { useAround } from '../../kit/words/around.ts';
import { ribbon } from './ribbon.ts';

/** Where a part of a drawing begins and ends, in fractions of the box from its foot. */
interface Band {
  readonly foot: number;
  readonly top: number;
}

interface Props {
  /** What a net says of each class, and the information of each. */
  p: readonly number[];
  information: readonly number[];
  /** Their mean, the entropy. */
  entropy: number;
  /** Where the axis of the information ends, in whole bits. */
  top: number;
  /** Every so many bits have a line; a phone writes every other number. */
  every?: number;
  panels: { readonly ribbons: Band; readonly blocks: Band };
  of: 'p' | 'q';
  /** The class that is right. */
  right?: number | undefined;
  hot?: readonly number[];
  /** The name of the level. */
  name?: string;
  /** What is drawn over the blocks, in their panel. */
  children?: ComponentChildren;
}

/**
 * The output of a net as an average: a ribbon leads each class from its column to its block, as wide as its probability
 * and as high as its information; the level is the entropy.
 */
export function OutputBlocks(props: Props) {
  const { p, information, entropy, top, every = 1, panels, of, right, hot = [], name } = props;
  const { id } = useAround();
  const blocks = placeBlocks({ widths: p, heights: information, level: entropy, top });
  const scale = linear(0, top);
  const level = up(within(scale, entropy));
  const ends = { x1: '0%', x2: '100%' };
  const lines = Array.from({ length: top / every + 1 }, (_, i) => i * every);
  return (
    <>
      <Stretched>
        {blocks.map((block, i) => (
          <path
            key={i}
            class={`ribbon of-${i === right ? 'p right' : of}`}
            d={ribbon({ index: i, count: p.length, to: block, ...panels.ribbons })}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </Stretched>
      <svg
        y={up(panels.blocks.top)}
        width="100%"
        height={pc(panels.blocks.top - panels.blocks.foot)}
        overflow="visible"
      >
        {lines.map((bits) => (
          <g key={bits} class="grid">
            {bits > 0 && (
              <line class="grid-line" {...ends} y1={up(scale.at(bits))} y2={up(scale.at(bits))} />
            )}
            <text
              class={`tick-text${(bits / every) % 2 && every === 1 ? ' minor' : ''}`}
              x="0%"
              dx="-12"
              y={up(scale.at(bits))}
              dy="4.5"
              text-anchor="end"
            >
              {bits}
            </text>
          </g>
        ))}
        <BlockBodies id={id} blocks={blocks} hot={hot} right={right} />
        <line class="casing level" {...ends} y1={level} y2={level} />
        <line class="curve of-h level" {...ends} y1={level} y2={level} />
        {name && (
          <text class="level-name of-h" x="100%" dx="6" y={level} dy="5">
            {name}
          </text>
        )}
        <BlockFeet blocks={blocks} hot={hot} of={of} />
        <line class="axis-line" {...ends} y1="100%" y2="100%" />
        {props.children}
      </svg>
    </>
  );
}

interface ColumnsProps {
  /** Where the ribbons begin, as a fraction of the box from its foot. */
  foot: number;
  /** From above: what stands in a row, and its number for each class. */
  rows: readonly {
    readonly of: 'p' | 'q' | 'h';
    readonly symbol: ComponentChildren;
    readonly cells: readonly ComponentChildren[];
  }[];
  /** What is said of each class below its numbers. */
  names?: readonly ComponentChildren[];
  /** The class that is right. */
  right?: number | undefined;
}

/** The numbers of each class, in its column where its ribbon begins; for Plot's `marks`. */
export function OutputColumns({ foot, rows, names = [], right }: ColumnsProps) {
  const count = rows[0]?.cells.length ?? 0;
  return (
    <div class={`columns${count > 5 ? ' many' : ''}`} style={{ top: up(foot) }}>
      <span class="column-names" aria-hidden="true">
        {rows.map(({ of, symbol }, i) => (
          <span key={i} class={`c-${of}`}>
            {symbol}
          </span>
        ))}
      </span>
      {Array.from({ length: count }, (_, i) => (
        <span key={i} class="column" style={{ '--x': pc(barCentre(i, count)) }}>
          {rows.map(({ of, cells }, k) => (
            <span key={k} class={`n c-${of}`}>
              {cells[i]}
            </span>
          ))}
          {names[i] !== undefined && <span class={i === right ? 'is-right' : ''}>{names[i]}</span>}
        </span>
      ))}
    </div>
  );
}
