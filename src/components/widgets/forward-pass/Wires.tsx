import { barCentre } from '../../kit/bar-places.ts';
import { type Point, pathOf, pc, up } from '../../kit/box.ts';
import { Stretched } from '../../kit/Curve.tsx';
import { rows, thickness } from './layout.ts';
import type { Model } from './model.ts';
import { sizes, weightOf } from './net.ts';

/** Where a neuron stands. */
export const placeOf = (layer: number, neuron: number): Point => [
  barCentre(neuron, sizes[layer] as number),
  rows[layer] as number,
];

const pairs = sizes.slice(1).flatMap((outputs, layer) =>
  Array.from({ length: outputs * (sizes[layer] as number) }, (_, k) => ({
    layer,
    from: k % (sizes[layer] as number),
    to: Math.floor(k / (sizes[layer] as number)),
  })),
);
/** All wires, whatever goes through them. */
const every = pairs
  .map(({ layer, from, to }) => pathOf([placeOf(layer, from), placeOf(layer + 1, to)]))
  .join('');

function Wire({
  layer,
  from,
  to,
  adds,
  cls,
}: {
  layer: number;
  from: number;
  to: number;
  adds: number;
  cls: string;
}) {
  const [x1, y1] = placeOf(layer, from);
  const [x2, y2] = placeOf(layer + 1, to);
  return (
    <line
      class={`wire ${cls}`}
      x1={pc(x1)}
      y1={up(y1)}
      x2={pc(x2)}
      y2={up(y2)}
      stroke-width={thickness(adds).toFixed(2)}
    />
  );
}

/**
 * The wires: as thick as what goes through them, dashed where it lowers the neuron above; those into or out of a neuron
 * that is cut off stay thin. The path that adds most to the likeliest class stands out.
 */
export function Wires({ m }: { m: Model }) {
  const { values, net, path } = m;
  const last = net.length - 1;
  const value = (layer: number, neuron: number) =>
    (values[layer] as readonly number[])[neuron] as number;
  return (
    <>
      <Stretched>
        <path class="wires" d={every} vector-effect="non-scaling-stroke" />
      </Stretched>
      {pairs.map(({ layer, from, to }, i) => {
        const adds = value(layer, from) * weightOf(net, layer, from, to);
        if (adds === 0 || (layer < last && value(layer + 1, to) === 0)) return null;
        const strong = path && path.neurons[layer] === from && path.neurons[layer + 1] === to;
        return strong ? null : (
          <Wire
            key={i}
            layer={layer}
            from={from}
            to={to}
            adds={adds}
            cls={adds < 0 ? 'lowers' : ''}
          />
        );
      })}
      {path?.neurons.slice(1).map((to, layer) => {
        const from = path.neurons[layer] as number;
        const adds = value(layer, from) * weightOf(net, layer, from, to);
        return (
          <Wire
            key={layer}
            layer={layer}
            from={from}
            to={to}
            adds={adds}
            cls={adds < 0 ? 'strong lowers' : 'strong'}
          />
        );
      })}
    </>
  );
}
