import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { BlockBodies, BlockFeet } from '../../kit/blocks/BlockShapes.tsx';
import { Borders, type BordersMove } from '../../kit/blocks/Borders.tsx';
import {
  type Frame,
  frames,
  inBlock,
  onTop,
  shownLabels,
  type Top,
  textWidth,
} from '../../kit/blocks/block-labels.ts';
import { type Block, placeBlocks } from '../../kit/blocks/blocks.ts';
import { NamedBy, Output } from '../../kit/figure/Readout.tsx';
import { YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear } from '../../kit/plot/scale.ts';
import type { Result } from '../../kit/state/results.ts';
import { useAround } from '../../kit/words/around.ts';

interface Props {
  /** Says what the picture shows, for a screen reader. */
  label: string;
  /** The titles of the axes. */
  x: ComponentChildren;
  y: ComponentChildren;
  /** One for each block, from the left. */
  names: readonly string[];
  /** Of total 1: they stand below the blocks. */
  widths: readonly Result[];
  /** They stand on top of the blocks. */
  heights: readonly Result[];
  /** Width times height of each; they stand in the blocks. */
  areas: readonly Result[];
  /** What stands before an area, where there is room. */
  area: string;
  /** What widths, heights and areas are, for a screen reader. */
  heads: { readonly width: string; readonly height: string; readonly area: string };
  /** The mean height, where all areas lie flat. */
  level: { readonly at: number; readonly name: ComponentChildren };
  /** The highest that the level can be. */
  roof?: { readonly at: number; readonly name: ComponentChildren };
  /** Where the axis ends; blocks that go on are torn off there. */
  top: number;
  /** How far the areas have been poured into the level, from 0 to 1. */
  poured?: number;
  /** Makes the borders between blocks movable. */
  moves?: BordersMove;
}

/**
 * An average as an area: each outcome a block of its probability's width, at the level of the mean a line that cuts off
 * exactly what is lacking below it. What the heights are (information, the length of a codeword) is the figure's matter.
 */
export function Blocks(p: Props) {
  const { id } = useAround();
  const [held, setHot] = useState<readonly number[]>([]);
  // A preset may leave fewer blocks than the hand held.
  const hot = held.filter((i) => i < p.widths.length);
  const values = (all: readonly Result[]) => all.map((r) => r.value);
  const blocks = placeBlocks({
    widths: values(p.widths),
    heights: values(p.heights),
    level: p.level.at,
    top: p.top,
    poured: p.poured ?? 0,
  });
  const scale = linear(0, p.top);
  const level = up(scale.at(p.level.at));
  const ends = { x1: '0%', x2: '100%' };

  return (
    <Plot
      kind="blocks"
      label={p.label}
      x={p.x}
      y={p.y}
      movable
      marks={<Labels {...p} blocks={blocks} first={hot} />}
    >
      <YGrid ticks={scale.ticks(p.top)} />
      <BlockBodies id={id} blocks={blocks} hot={hot} />
      {p.roof && (
        <line class="guide" {...ends} y1={up(scale.at(p.roof.at))} y2={up(scale.at(p.roof.at))} />
      )}
      <line class="casing" {...ends} y1={level} y2={level} />
      <line class="curve of-h" {...ends} y1={level} y2={level} />
      <BlockFeet blocks={blocks} hot={hot} of="p" />
      <line class="axis-line" {...ends} y1="100%" y2="100%" />
      {p.moves && <Borders blocks={blocks} moves={p.moves} onHold={setHot} />}
    </Plot>
  );
}

interface LabelsProps extends Props {
  blocks: readonly Block[];
  first: readonly number[];
}

/** The numbers at their marks, where they have room. */
function Labels({
  blocks,
  first,
  names,
  widths,
  heights,
  areas,
  area,
  heads,
  level,
  roof,
  top,
}: LabelsProps) {
  const { id } = useAround();
  const text = {
    width: widths.map((r) => formatProbability(r.value, 3, true)),
    height: heights.map((r) => formatNumber(r.value, 3, true)),
    area: areas.map((r) => formatNumber(r.value, 3, true)),
  };
  const middle = (block: Block) => block.left + block.width / 2;
  const shown = (frame: Frame) => {
    const tops = blocks.map((b) => onTop(b, level.at / top, frame));
    // A number is the only thing that tells how far a torn block goes.
    const torn = blocks.flatMap((b, i) => (b.torn ? [i] : []));
    const row = (texts: readonly string[], y: (i: number) => number, over: readonly Block[]) =>
      shownLabels({
        labels: blocks.map((b, i) => ({
          x: middle(b),
          y: y(i),
          width: textWidth(texts[i] as string),
        })),
        first: [...first, ...torn],
        frame,
        blocks: over,
      });
    return {
      names: row(names, () => 0, []),
      width: row(text.width, () => 0, []),
      tops,
      height: row(
        text.height,
        (i) => {
          const { y, inside } = tops[i] as Top;
          return inside ? y - 20 / frame.height : y;
        },
        blocks,
      ),
      area: blocks.map((b, i) => inBlock(b, textWidth(text.area[i] as string), frame)),
    };
  };
  const [wide, narrow] = [shown(frames.wide), shown(frames.narrow)];
  const seen = (what: 'names' | 'width' | 'height', i: number) =>
    `${wide[what][i] ? '' : ' not-wide'}${narrow[what][i] ? '' : ' not-narrow'}`;
  const inside = (i: number) =>
    `${wide.tops[i]?.inside ? ' wide-inside' : ''}${narrow.tops[i]?.inside ? ' narrow-inside' : ''}`;
  const levelAt = pc(level.at / top);
  return (
    <>
      {(['width', 'height', 'area'] as const).map((what) => (
        <span key={what} class="sr" id={`${id}-${what}`} hidden>
          {heads[what]}
        </span>
      ))}
      {blocks.map((block, i) => {
        const hold = { '--x': pc(middle(block)) };
        return (
          <div key={i} class="block-labels" style={hold}>
            <span class={`mark-label of-foot${seen('names', i)}`}>
              <i id={`${id}-${i}`}>{names[i]}</i>
            </span>
            <span class={`mark-label of-width${seen('width', i)}`}>
              <NamedBy.Provider value={`${id}-${i} ${id}-width`}>
                <Output result={widths[i] as Result} text={text.width[i] as string} />
              </NamedBy.Provider>
            </span>
            <span
              class={`mark-label of-height${block.torn ? ' torn' : ''}${inside(i)}${seen('height', i)}`}
              style={{
                '--wide-y': pc(wide.tops[i]?.y ?? 0),
                '--narrow-y': pc(narrow.tops[i]?.y ?? 0),
              }}
            >
              <NamedBy.Provider value={`${id}-${i} ${id}-height`}>
                <Output result={heights[i] as Result} text={text.height[i] as string} />
              </NamedBy.Provider>
            </span>
            <span class={`mark-label of-area wide-${wide.area[i]} narrow-${narrow.area[i]}`}>
              {block.width > 0.25 && <span class="word">{area} </span>}
              <NamedBy.Provider value={`${id}-${i} ${id}-area`}>
                <Output result={areas[i] as Result} text={text.area[i] as string} />
              </NamedBy.Provider>
            </span>
          </div>
        );
      })}
      {roof && (
        <span class="mark-label of-roof" style={{ '--y': pc(roof.at / top) }}>
          {roof.name}
        </span>
      )}
      <span class="mark-label of-level" style={{ '--y': levelAt }} aria-hidden="true">
        <span>{level.name}</span>
        <b>{formatNumber(level.at, 3, true)}</b>
      </span>
    </>
  );
}
