import { useState } from 'preact/hooks';
import { OutputBlocks } from '../../families/outputs/OutputBlocks.tsx';
import { Borders } from '../../kit/blocks/Borders.tsx';
import { placeBlocks, withBorder } from '../../kit/blocks/blocks.ts';
import { up } from '../../kit/plot/box.ts';
import { Grip } from '../../kit/plot/Grip.tsx';
import { linear, within } from '../../kit/plot/scale.ts';
import { clamp } from '../../kit/state/movable.ts';
import type { ListParam, NumberParam } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { blockAt, levelAt, panels, top } from './layout.ts';
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
  const line = up(within(linear(0, top), m.crossEntropy));
  const right = blocks[m.right] as (typeof blocks)[0];
  const middle = right.left + right.width / 2;
  const choose = (index: number) => label.set(clamp(index + 1, label.min, label.max));
  return (
    <>
      <OutputBlocks
        p={m.output}
        information={m.information}
        entropy={m.entropy}
        top={top}
        every={2}
        panels={panels}
        of="q"
        right={m.right}
        hot={hot}
      >
        <line class="curve of-loss level" x1="0%" x2="100%" y1={line} y2={line} />
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
      </OutputBlocks>
      <Grip
        x={middle}
        y={levelAt(m.crossEntropy)}
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
