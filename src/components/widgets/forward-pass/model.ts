import { expectedValue } from '../../../lib/entropy/expectation.ts';
import { convertUnit } from '../../../lib/entropy/units.ts';
import { activations } from '../../../lib/learning/perceptron.ts';
import { logSoftmax, softmax } from '../../../lib/learning/softmax.ts';
import type { Values } from '../../kit/state.ts';
import { netOf, weightOf } from './net.ts';
import { strongestPath } from './path.ts';
import { state } from './state.ts';

/** What every neuron makes of the input, and what becomes of the logits: probabilities, information (bits), entropy. */
export function derive({ x, seed }: Values<typeof state.fields>) {
  const net = netOf(seed);
  // Nothing is -0: a weight below 0 times an input of 0 would be.
  const values = activations(net, x).map((layer) => Array.from(layer, (value) => value + 0));
  const logits = values.at(-1) as number[];
  const p = softmax(logits);
  // From the logits, so that what is all but certain or all but impossible keeps its digits.
  const information = logSoftmax(logits).map((ln) => convertUnit(0 - ln, 'e', 2));
  const top = logits.indexOf(Math.max(...logits));
  const path = strongestPath(net, values, top);
  return {
    x,
    seed,
    net,
    /** The inputs, the hidden layers, the logits. */
    values,
    logits,
    p,
    information,
    parts: p.map((q, i) => q * (information[i] as number)),
    entropy: expectedValue(information, p),
    /** The class that the net holds most likely. */
    top,
    path,
    /** What goes along that path: the input, then the weights that it is multiplied by. */
    factors: path?.neurons.map((to, l) =>
      l === 0 ? (x[to] as number) : weightOf(net, l - 1, path.neurons[l - 1] as number, to),
    ),
    /** What the neurons of the last hidden layer add to the largest logit; one that is cut off adds nothing. */
    terms: (values.at(-2) as number[]).flatMap((value, j) =>
      value === 0 ? [] : [weightOf(net, net.length - 1, j, top) * value],
    ),
  };
}
export type Model = ReturnType<typeof derive>;

/** Short enough to stand in an address. */
const short = (value: number) => Number(value.toFixed(6));
const { min, max } = state.fields.x.item;

/** All inputs so many times as large; undefined where one would leave its range. */
export function times(x: readonly number[], factor: number): readonly number[] | undefined {
  const next = x.map((value) => short(value * factor));
  return next.every((value) => value >= min && value <= max) ? next : undefined;
}
