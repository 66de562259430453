import { barCentre } from '../../kit/plot/bar-places.ts';
import { type Point, pathOf, pc, up } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import { rows, thickness } from './layout.ts';
import type { Model } from './model.ts';
import { sizes, weightOf } from './net.ts';

/** Where a neuron stands. */
export const placeOf = (layer: number, neuron: number): Point => [
  barCentre(neuron, sizes[layer] as number),
  rows[layer] as number,
];

/** All wires, whatever goes through them. */
const wires = sizes.slice(1).flatMap((outputs, layer) => {
  const inputs = sizes[layer] as number;
  return Array.from({ length: outputs * inputs }, (_, k) => {
    const [from, to] = [k % inputs, Math.floor(k / inputs)];
    return { layer, from, to, ends: [placeOf(layer, from), placeOf(layer + 1, to)] as const };
  });
});
const every = wires.map(({ ends }) => pathOf(ends)).join('');

/**
 * The wires: as thick as what goes through them, dashed where it lowers the neuron above; those into or out of a neuron
 * that is cut off stay thin. The path that adds most to the likeliest class stands out, above the others.
 */
export function Wires({ m: { net, values, path } }: { m: Model }) {
  const value = (layer: number, neuron: number) => values[layer]?.[neuron] as number;
  const live = wires.flatMap((wire) => {
    const { layer, from, to } = wire;
    const adds = value(layer, from) * weightOf(net, layer, from, to);
    if (adds === 0 || value(layer + 1, to) === 0) return [];
    const strong = path?.neurons[layer] === from && path.neurons[layer + 1] === to;
    return { ...wire, adds, strong };
  });
  return (
    <>
      <Stretched>
        <path class="wires" d={every} vector-effect="non-scaling-stroke" />
      </Stretched>
      {live
        .sort((a, b) => Number(a.strong) - Number(b.strong))
        .map(({ layer, from, to, ends: [[x1, y1], [x2, y2]], adds, strong }) => (
          <line
            key={`${layer}${from}${to}`}
            class={`wire${strong ? ' strong' : ''}${adds < 0 ? ' lowers' : ''}`}
            x1={pc(x1)}
            y1={up(y1)}
            x2={pc(x2)}
            y2={up(y2)}
            stroke-width={thickness(adds).toFixed(2)}
          />
        ))}
    </>
  );
}
