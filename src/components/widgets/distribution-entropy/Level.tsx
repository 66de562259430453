import type { ComponentChildren } from 'preact';
import { BlockBodies, BlockFeet } from '../../kit/blocks/BlockShapes.tsx';
import { placeBlocks } from '../../kit/blocks/blocks.ts';
import { Named } from '../../kit/figure/Named.tsx';
import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import { YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { linear } from '../../kit/plot/scale.ts';
import type { Result } from '../../kit/state/results.ts';
import { useAround } from '../../kit/words/around.ts';
import type { Model } from './model.ts';
import { panels } from './panels.ts';

/**
 * The bars laid side by side as blocks, each as wide as it was high and as high as its information: the level of their
 * area is the entropy, the roof its largest value. The axis is the same for any number of bars, so that one more is
 * seen to lift the roof, and to lift the level only by its area.
 */
export function Level({ m }: { m: Model }) {
  const { id } = useAround();
  const scale = linear(0, m.top);
  const blocks = placed(m);
  const line = (at: number) => ({
    x1: '0%',
    x2: '100%',
    y1: up(scale.at(at)),
    y2: up(scale.at(at)),
  });
  return (
    <svg y={up(panels.blocks)} width="100%" height={pc(panels.blocks)} overflow="visible">
      <YGrid ticks={scale.ticks(m.base === '2' ? 4 : 2)} />
      <BlockBodies id={id} blocks={blocks} hot={[]} />
      <line class="guide" {...line(m.maxEntropy)} />
      <line class="casing" {...line(m.entropy)} />
      <line class="curve of-h" {...line(m.entropy)} />
      <BlockFeet blocks={blocks} hot={[]} of="p" />
      <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
    </svg>
  );
}

const placed = (m: Model) =>
  placeBlocks({ widths: m.p, heights: m.information, level: m.entropy, top: m.top });

interface LabelProps {
  m: Model;
  title: ComponentChildren;
  names: readonly string[];
  roof: { readonly result: Result; readonly name: string; readonly symbol: ComponentChildren };
}

/** What is written at the blocks, for Plot's `marks`. */
export function LevelLabels({ m, title, names, roof }: LabelProps) {
  const at = (height: number) => pc((panels.blocks * height) / m.top);
  return (
    <>
      <OnMark class="panel-title" x={0} y={panels.blocks} side="left" dy={-20}>
        {title}
      </OnMark>
      {placed(m).map(({ left, width }, i) => (
        <div
          key={i}
          class="block-cell"
          style={{ left: pc(left), width: pc(width) }}
          aria-hidden="true"
        >
          <i class="mark-label of-tie">{names[i]}</i>
        </div>
      ))}
      <span class="mark-label of-roof" style={{ '--y': at(m.maxEntropy) }}>
        <span>{roof.symbol}</span>
        <Named name={roof.name}>
          <Output result={roof.result} />
        </Named>
      </span>
      <span class="mark-label of-level" style={{ '--y': at(m.entropy) }} aria-hidden="true">
        <i>H(X)</i>
      </span>
    </>
  );
}
