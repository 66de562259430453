import { type Net, weightOf } from './net.ts';

/** A way through the net, one neuron a layer, and what it adds to the logit where it ends. */
export interface Path {
  readonly neurons: readonly number[];
  readonly adds: number;
}

/**
 * The path that adds most to a logit. Behind neurons that are not cut off a net without biases only multiplies and adds,
 * so a logit is the sum over all paths of the input times the weights on the way. Undefined where every path is cut.
 */
export function strongestPath(
  net: Net,
  values: readonly (readonly number[])[],
  end: number,
): Path | undefined {
  const inputs = values[0] as readonly number[];
  /** The best way from a neuron back to the inputs, times the weights ahead of it. */
  const back = (layer: number, neuron: number, ahead: number): Path | undefined => {
    if (layer === 0) {
      const adds = (inputs[neuron] as number) * ahead;
      return adds === 0 ? undefined : { neurons: [neuron], adds };
    }
    let best: Path | undefined;
    (values[layer - 1] as readonly number[]).forEach((value, from) => {
      if (value === 0) return;
      const found = back(layer - 1, from, ahead * weightOf(net, layer - 1, from, neuron));
      if (found && (!best || found.adds > best.adds)) best = found;
    });
    return best && { neurons: [...best.neurons, neuron], adds: best.adds };
  };
  return back(net.length, end, 1);
}
