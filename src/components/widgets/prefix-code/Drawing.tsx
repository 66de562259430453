import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber } from '../../../i18n/number.ts';
import { YGrid } from '../../kit/Axis.tsx';
import { useAround } from '../../kit/around.ts';
import { Borders, type BordersMove } from '../../kit/Borders.tsx';
import { across, foot, HatchPattern, Torn, upright } from '../../kit/block-parts.tsx';
import { pc, up } from '../../kit/box.ts';
import { Plot } from '../../kit/Plot.tsx';
import { linear } from '../../kit/scale.ts';
import { placeTwoTops } from '../../kit/two-codes.ts';
import { Budget } from './Budget.tsx';
import { type Model, names } from './model.ts';

interface Props {
  m: Model;
  /** Says what the picture shows, for a screen reader. */
  label: string;
  x: ComponentChildren;
  y: ComponentChildren;
  /** What the strip below is. */
  budget: ComponentChildren;
  /** The entropy is drawn: the reader has tried a code. */
  bound: boolean;
  moves: BordersMove;
}

/**
 * A code as blocks: as wide as the probability of its symbol, a cell high for each digit of its codeword, so that their
 * area is the average length. The stair of −log₂ p runs through them; what stands above it is hatched. On the same
 * scale below, the budget of 1: where a codeword takes the share that its symbol has, it stands below its block.
 */
export function Drawing({ m, label, x, y, budget, bound, moves }: Props) {
  const { id } = useAround();
  const [held, setHot] = useState<readonly number[]>([]);
  const hot = held.filter((i) => i < m.p.length);
  const blocks = placeTwoTops({
    widths: m.p,
    own: m.information,
    other: m.lengths,
    means: { own: m.entropy, other: m.averageLength },
    axis: { low: 0, high: m.top },
  });
  const scale = linear(0, m.top);
  const level = Math.min(1, scale.at(m.averageLength));
  // Of the two lines the upper one has its name above it.
  const below = m.averageLength < m.entropy;
  const hatch = `${id}-over`;
  const ends = { x1: '0%', x2: '100%' };
  const cells = Array.from({ length: m.top }, (_, i) => i);

  return (
    <Plot
      kind="blocks"
      label={label}
      x={x}
      y={y}
      movable
      marks={
        <div aria-hidden="true">
          {blocks.map(({ left, width }, i) => (
            <div
              key={i}
              class={`block-cell${hot.includes(i) ? ' hot' : ''}`}
              style={{ left: pc(left), width: pc(width) }}
            >
              {digitsOf(m.codewords[i] as string, m.top).map((digit, k) => (
                <span key={k} class="digit" style={{ '--y': pc(scale.at(k + 0.5)) }}>
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
            <i class="mean-length">L</i>{' '}
            <b>
              {formatNumber(m.averageLength, 3, true)}
              {m.averageLength > m.top && ' ↑'}
            </b>
          </span>
          {bound && (
            <span
              class={`mark-label of-bound ${below ? 'on-line' : 'under-line'}`}
              style={{ '--y': pc(scale.at(m.entropy)) }}
            >
              <i>H(X)</i>
            </span>
          )}
          <span class="mark-label of-budget">{budget}</span>
        </div>
      }
    >
      <defs>
        <HatchPattern id={hatch} line="over-line" />
      </defs>
      <YGrid ticks={scale.ticks(m.top)} />
      {blocks.map((block, i) => {
        const at = across(block);
        const { body, paid, saved, torn } = block;
        return block.width > 0 ? (
          <g key={i} class={`code-block${hot.includes(i) ? ' hot' : ''}`}>
            {body && <rect class="block-fill" {...at} {...upright(body)} />}
            {paid && <rect class="over" {...at} {...upright(paid)} fill={`url(#${hatch})`} />}
            {saved && <rect class="under" {...at} {...upright(saved)} />}
            {torn && <Torn of={block} hatch={paid && `url(#${hatch})`} open={!paid} />}
            {cells
              .slice(1)
              .map(
                (k) =>
                  k < (m.lengths[i] as number) && (
                    <line
                      key={k}
                      class="cell-line"
                      x1={pc(block.left)}
                      x2={pc(block.left + block.width)}
                      y1={up(scale.at(k))}
                      y2={up(scale.at(k))}
                    />
                  ),
              )}
            <rect class="code-edge" {...at} {...upright({ from: 0, to: block.other })} />
          </g>
        ) : (
          <line key={i} class="block-none" x1={at.x} x2={at.x} y1="0%" y2="100%" />
        );
      })}
      <line class="axis-line" {...ends} y1="100%" y2="100%" />
      {blocks.map(
        (block, i) =>
          block.width > 0 &&
          block.own < 1 && (
            <g key={i} class="own-top">
              {['casing', 'curve of-h'].map((name) => (
                <line
                  key={name}
                  class={name}
                  x1={pc(block.left)}
                  x2={pc(block.left + block.width)}
                  y1={up(block.own)}
                  y2={up(block.own)}
                />
              ))}
            </g>
          ),
      )}
      {bound && (
        <line
          class="guide of-h"
          {...ends}
          y1={up(scale.at(m.entropy))}
          y2={up(scale.at(m.entropy))}
        />
      )}
      <line class="mean-ground" {...ends} y1={up(level)} y2={up(level)} />
      <line class="mean" {...ends} y1={up(level)} y2={up(level)} />
      <svg y="100%" overflow="visible">
        {foot(blocks, 1, 'p-foot')}
        <Budget m={m} hatch={hatch} />
      </svg>
      <Borders blocks={blocks} moves={moves} onHold={setHot} />
    </Plot>
  );
}

/** The digits of a codeword, one a cell; in the last cell below the end of the axis, how long one is that goes on. */
const digitsOf = (word: string, top: number): readonly string[] =>
  word.length > top ? [...word.slice(0, top - 1), `↑ ${word.length}`] : [...word];
