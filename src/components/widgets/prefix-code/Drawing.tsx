import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../i18n/number.ts';
import { across, foot, HatchPattern, Torn, upright } from '../../kit/blocks/block-parts.tsx';
import { YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear } from '../../kit/plot/scale.ts';
import { useAround } from '../../kit/words/around.ts';
import { Budget, BudgetWords } from './Budget.tsx';
import { type Model, names } from './model.ts';

interface Props {
  m: Model;
  /** Says what the picture shows, for a screen reader. */
  label: string;
  x: ComponentChildren;
  y: ComponentChildren;
  /** What the strip below is, and how much of it is spent. */
  budget: ComponentChildren;
  /** The entropy is drawn: the reader has tried a code. */
  bound: boolean;
}

/**
 * A code as blocks: as wide as the probability of its symbol, a cell high for each digit of its codeword, so that their
 * area is the average length. The stair of −log₂ p runs through them; what stands above it is hatched. On the same
 * scale below, the budget of 1: where a codeword takes the share that its symbol has, it stands below its block.
 */
export function Drawing({ m, label, x, y, budget, bound }: Props) {
  const { id } = useAround();
  const scale = linear(0, m.top);
  const held = (height: number) => Math.min(1, scale.at(height));
  let left = 0;
  const blocks = m.p.map((width, i) => {
    const [own, length] = [m.information[i] as number, m.lengths[i] as number];
    const tops = [held(own), held(length)] as const;
    const block = { left, width, own: tops[0], length: tops[1], torn: own > m.top };
    left += width;
    return { ...block, low: Math.min(...tops), high: Math.max(...tops) };
  });
  const level = held(m.averageLength);
  // Of the two lines the upper one has its name above it.
  const below = m.averageLength < m.entropy;
  const hatch = `${id}-over`;
  const cells = Array.from({ length: m.top - 1 }, (_, i) => i + 1);

  return (
    <Plot
      kind="blocks"
      label={label}
      x={x}
      y={y}
      marks={
        <>
          <div aria-hidden="true" class={m.top > 8 ? 'lengthy' : undefined}>
            {blocks.map(({ left, width }, i) => (
              <div key={i} class="block-cell" style={{ left: pc(left), width: pc(width) }}>
                {[...(m.codewords[i] as string)].map((digit, k) => (
                  <span key={k} class="digit" style={{ '--y': pc(scale.at(clear(i, k, m))) }}>
                    {digit}
                  </span>
                ))}
                <i class="mark-label of-tie">{names[i]}</i>
              </div>
            ))}
            <span
              class={`mark-label of-length ${below || level > 0.8 ? 'under-line' : 'on-line'}`}
              style={{ '--y': pc(level) }}
            >
              <i class="mean-length">L</i> <b>{formatNumber(m.averageLength, 3, true)}</b>
            </span>
            {bound && (
              <span
                class={`mark-label of-bound ${below ? 'on-line' : 'under-line'}`}
                style={{ '--y': pc(scale.at(m.entropy)) }}
              >
                <i>H(X)</i>
              </span>
            )}
            <BudgetWords m={m} />
          </div>
          <span class="mark-label of-budget">{budget}</span>
        </>
      }
    >
      <defs>
        <HatchPattern id={hatch} line="over-line" />
      </defs>
      <YGrid ticks={scale.ticks(Math.min(8, m.top))} />
      {blocks.map((block, i) => {
        const at = across(block);
        const over = block.length > block.own;
        const paint = over ? `url(#${hatch})` : undefined;
        return block.width > 0 ? (
          <g key={i} class="code-block">
            <rect class="block-fill" {...at} {...upright({ from: 0, to: block.low })} />
            {block.high > block.low && (
              <rect
                class={over ? 'over' : 'under'}
                {...at}
                {...upright({ from: block.low, to: block.high })}
                fill={paint}
              />
            )}
            {block.torn && <Torn of={block} open />}
            {cells.map(
              (k) =>
                k < (m.lengths[i] as number) && (
                  <line key={k} class="cell-line" {...topOf(block, scale.at(k))} />
                ),
            )}
            <rect class="code-edge" {...at} {...upright({ from: 0, to: block.length })} />
          </g>
        ) : (
          <line key={i} class="block-none" x1={at.x} x2={at.x} y1="0%" y2="100%" />
        );
      })}
      <line class="axis-line" {...topOf(whole, 0)} />
      {blocks.map(
        (block, i) =>
          block.width > 0 &&
          block.own < 1 && (
            <g key={i} class="own-top">
              <line class="casing" {...topOf(block, block.own)} />
              <line class="curve of-h" {...topOf(block, block.own)} />
            </g>
          ),
      )}
      {bound && <line class="guide of-h" {...topOf(whole, scale.at(m.entropy))} />}
      <line class="mean-ground" {...topOf(whole, level)} />
      <line class="mean" {...topOf(whole, level)} />
      <svg y="100%" overflow="visible">
        {foot(blocks, 1, 'p-foot')}
        <Budget m={m} hatch={hatch} />
      </svg>
    </Plot>
  );
}

interface Wide {
  readonly left: number;
  readonly width: number;
}
const whole: Wide = { left: 0, width: 1 };
/** A line across a block, or across all of them. */
const topOf = ({ left, width }: Wide, at: number) => ({
  x1: pc(left),
  x2: pc(left + width),
  y1: up(at),
  y2: up(at),
});

/** Where digit k of codeword i stands: in the middle of its cell, or of the most that lines leave there. */
function clear(i: number, k: number, { averageLength, information }: Model): number {
  const lines = [averageLength, information[i] as number].filter((at) => at > k && at < k + 1);
  const ends = [k, ...lines.sort((a, b) => a - b), k + 1];
  const rooms = ends.slice(1).map((end, j) => end - (ends[j] as number));
  const widest = rooms.indexOf(Math.max(...rooms));
  return (ends[widest] as number) + (rooms[widest] as number) / 2;
}
