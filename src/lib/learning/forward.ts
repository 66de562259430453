/** The way through a perceptron, without memory of its own: `values` has the input first and takes what each layer makes of it. */
import { exponent, shift } from '../numeric/power-of-two.ts';
import type { Layer, Perceptron } from './layer.ts';
import { argmax } from './output-loss.ts';

/**
 * Computes all layers. Returns whether every sum was finite; if not, hidden values too large for a double are Infinity and the
 * logits stand as differences from the largest one.
 */
export function forward(net: Perceptron, values: readonly Float64Array[]): boolean {
  const last = net.length - 1;
  for (let l = 0; l <= last; l++) {
    const [x, y] = [values[l] as Float64Array, values[l + 1] as Float64Array];
    if (!applyLayer(net[l] as Layer, x, y, l < last)) {
      forwardScaled(net, values, l);
      return false;
    }
  }
  return true;
}

/** y = W x + b, cut off at 0 if the layer is hidden; whether all sums are finite. */
function applyLayer(layer: Layer, x: Float64Array, y: Float64Array, isHidden: boolean): boolean {
  const { inputs, outputs, weights, biases } = layer;
  // 0, or NaN if a sum is not finite
  let check = 0;
  let o = 0;
  // two rows at once: each reads the input once for both
  for (; o + 1 < outputs; o += 2) {
    let a = biases[o] as number;
    let b = biases[o + 1] as number;
    const rowA = o * inputs;
    const rowB = rowA + inputs;
    for (let i = 0; i < inputs; i++) {
      const xi = x[i] as number;
      a += (weights[rowA + i] as number) * xi;
      b += (weights[rowB + i] as number) * xi;
    }
    check += a - a + (b - b);
    y[o] = isHidden && a <= 0 ? 0 : a;
    y[o + 1] = isHidden && b <= 0 ? 0 : b;
  }
  for (; o < outputs; o++) {
    let a = biases[o] as number;
    const row = o * inputs;
    for (let i = 0; i < inputs; i++) a += (weights[row + i] as number) * (x[i] as number);
    check += a - a;
    y[o] = isHidden && a <= 0 ? 0 : a;
  }
  return check === 0;
}

/** x * 2^k for any whole k. */
function scale(x: number, k: number): number {
  let [y, rest] = [x, k];
  for (; rest > 1000; rest -= 1000) y *= 2 ** 1000;
  for (; rest < -1000; rest += 1000) y *= 2 ** -1000;
  return shift(y, rest);
}

/**
 * The layers from number `from` on, where sums leave the range of doubles: the input of each layer is divided by a power of two
 * that makes it small, and what it stands for is kept apart. 10000 terms below 2 * 2^1024 / 2^30 have a finite sum.
 */
function forwardScaled(net: Perceptron, values: readonly Float64Array[], from: number): void {
  /** values[l] times 2^power is the input of layer l. */
  let power = 0;
  for (let l = from; l < net.length; l++) {
    const { inputs, outputs, weights, biases } = net[l] as Layer;
    const [x, y] = [values[l] as Float64Array, values[l + 1] as Float64Array];
    let largest = 0;
    for (let i = 0; i < inputs; i++) largest = Math.max(largest, Math.abs(x[i] as number));
    const down = Math.max(exponent(largest), -power);
    for (let i = 0; i < inputs; i++) x[i] = scale(x[i] as number, -down);
    power += down;
    for (let o = 0; o < outputs; o++) {
      let total = scale(biases[o] as number, -30 - power);
      for (let i = 0; i < inputs; i++)
        total += (weights[o * inputs + i] as number) * 2 ** -30 * (x[i] as number);
      y[o] = l < net.length - 1 && total <= 0 ? 0 : total;
    }
    for (let i = 0; i < inputs; i++) x[i] = scale(x[i] as number, power);
    power += 30;
  }
  const z = values[net.length] as Float64Array;
  const max = z[argmax(z)] as number;
  for (let i = 0; i < z.length; i++) z[i] = scale((z[i] as number) - max, power);
}
