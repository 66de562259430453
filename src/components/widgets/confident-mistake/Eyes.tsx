import { useState } from 'preact/hooks';
import { Borders } from '../../kit/Borders.tsx';
import { placeBlocks, withBorder } from '../../kit/blocks.ts';
import { pc, up } from '../../kit/box.ts';
import { Stretched } from '../../kit/Curve.tsx';
import { Grip } from '../../kit/Grip.tsx';
import { clamp } from '../../kit/movable.ts';
import type { ListParam, NumberParam } from '../../kit/params.ts';
import { ribbon } from '../../kit/ribbon.ts';
import { linear } from '../../kit/scale.ts';
import type { Words } from './ko.ts';
import { blockAt, levelNames, panels, top } from './layout.ts';
import type { Model } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  params: { readonly p: ListParam; readonly label: NumberParam };
}

/** The blocks of the output; the entropy as the mean of all, the cross entropy as the height of one. */
export function Eyes({ m, t, params: { p, label } }: Props) {
  const [hot, setHot] = useState<readonly number[]>([]);
  const blocks = placeBlocks({
    widths: m.output,
    heights: m.information,
    level: m.entropy,
    top,
  });
  const { foot } = panels.blocks;
  const unit = linear(0, top);
  const at = (bits: number) => foot + (1 - foot) * Math.min(1, unit.at(bits));
  const [mean, cost] = [at(m.entropy), at(m.crossEntropy)];
  const right = blocks[m.right] as (typeof blocks)[0];
  const middle = right.left + right.width / 2;
  const names = levelNames(mean, cost);
  const choose = (index: number) => label.set(clamp(index + 1, label.min, label.max));
  return (
    <>
      {[0, 2, 4, 6].map((bits) => (
        <g key={bits} class="grid">
          {bits > 0 && (
            <line class="grid-line" x1="0%" x2="100%" y1={up(at(bits))} y2={up(at(bits))} />
          )}
          <text class="tick-text" x="0%" dx="-10" y={up(at(bits))} dy="4.5" text-anchor="end">
            {bits}
          </text>
        </g>
      ))}
      <Stretched>
        {blocks.map((block, i) => (
          <path
            key={i}
            class={`ribbon${i === m.right ? ' right' : ''}`}
            d={ribbon({ index: i, count: blocks.length, to: block, ...panels.ribbons })}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </Stretched>
      {blocks.map((block, i) =>
        block.width > 0 ? (
          <rect
            key={i}
            class={`block-fill${i === m.right ? ' right' : ''}${hot.includes(i) ? ' hot' : ''}`}
            x={pc(block.left)}
            width={pc(block.width)}
            y={up(foot + (1 - foot) * block.height)}
            height={pc((1 - foot) * block.height)}
          />
        ) : (
          <line
            key={i}
            class="block-none"
            x1={pc(block.left)}
            x2={pc(block.left)}
            y1="0%"
            y2={up(foot)}
          />
        ),
      )}
      <svg y={up(foot)} overflow="visible">
        {blocks.map(
          ({ left, width }, i) =>
            width > 0 && (
              <rect key={i} class="foot" x={pc(left)} width={pc(width)} y="1" height="6" />
            ),
        )}
      </svg>
      <line class="axis-line" x1="0%" x2="100%" y1={up(foot)} y2={up(foot)} />
      <line class="casing level" x1="0%" x2="100%" y1={up(mean)} y2={up(mean)} />
      <line class="curve of-h level" x1="0%" x2="100%" y1={up(mean)} y2={up(mean)} />
      <line class="curve of-loss level" x1="0%" x2="100%" y1={up(cost)} y2={up(cost)} />
      <svg width="100%" height={pc(1 - foot)} overflow="visible">
        <Borders
          blocks={blocks}
          onHold={setHot}
          moves={{
            fixed: p.fixed,
            name: t.border,
            says: (i) => t.sides(i, m),
            to: (i, to) => p.set(withBorder(p.value, i, Math.round(to * 1000) / 1000)),
          }}
        />
      </svg>
      <text class="plot-label halo of-h name" {...names.mean}>
        {t.entropy}
      </text>
      <text class="plot-label halo of-loss name" {...names.cost}>
        {t.crossEntropy}
        {m.crossEntropy > top ? ' ↑' : ''}
      </text>
      <Grip
        x={middle}
        y={cost}
        label={t.labels.label}
        value={label.value}
        min={label.min}
        max={label.max}
        says={t.flag(m)}
        directions="horizontal"
        disabled={label.fixed}
        onDrag={(x) => choose(blockAt(blocks, x))}
        onStep={(steps) => choose(m.right + clamp(steps, -2, 2))}
      />
    </>
  );
}
