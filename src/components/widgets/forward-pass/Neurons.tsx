import { pc, up } from '../../kit/plot/box.ts';
import { fullness } from './layout.ts';
import type { Model } from './model.ts';
import { sizes } from './net.ts';
import { short } from './short.ts';
import { placeOf } from './Wires.tsx';

/** Half of what a neuron is wide, in pixels. */
const half = 21;

/** A neuron: a cell that its value fills, from its left end or, where values have a sign, from its middle. */
function Cell({
  at: [x, y],
  value,
  kind,
  strong,
}: {
  at: readonly [number, number];
  value: number;
  kind: 'signed' | 'cut';
  strong: boolean;
}) {
  const reach = fullness(value) * (kind === 'signed' ? half : 2 * half);
  const left = kind === 'cut' ? -half : value < 0 ? -reach : 0;
  const off = kind === 'cut' && value === 0;
  return (
    <svg x={pc(x)} y={up(y)} overflow="visible">
      <rect
        class={`cell-box${strong ? ' strong' : ''}${off ? ' off' : ''}`}
        x={-half}
        y={-11}
        width={2 * half}
        height={22}
      />
      {!off && (
        <rect class="cell-fill" x={left.toFixed(1)} y={-10} width={reach.toFixed(1)} height={20} />
      )}
    </svg>
  );
}

/** The neurons of all layers with their values; the logits are results, and stand in the same cells. */
export function Neurons({ m }: { m: Model }) {
  const last = sizes.length - 1;
  return (
    <>
      {m.values.map((layer, l) => (
        <g key={l}>
          {layer.map((value, i) => {
            const at = placeOf(l, i);
            return (
              <g key={i}>
                <Cell
                  at={at}
                  value={value}
                  kind={l === 0 || l === last ? 'signed' : 'cut'}
                  strong={m.path?.neurons[l] === i}
                />
                {l < last && (
                  <text
                    class="cell-number"
                    x={pc(at[0])}
                    y={up(at[1])}
                    dy="4.5"
                    text-anchor="middle"
                  >
                    {short(value)}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}
