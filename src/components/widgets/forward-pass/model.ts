import { convertUnit } from '../../../lib/entropy/units.ts';
import { logSoftmax } from '../../../lib/learning/softmax.ts';
import { sum } from '../../../lib/numeric/sum.ts';
import { sharesOf } from '../../families/outputs/shares.ts';
import type { Values } from '../../kit/state/state.ts';
import { netOf, valuesOf, weightOf } from './net.ts';
import { strongestPath } from './path.ts';
import { state } from './state.ts';

/** What every neuron makes of the input, and what becomes of the logits: probabilities, information (bits), entropy. */
export function derive({ x, seed }: Values<typeof state.fields>) {
  const net = netOf(seed);
  const values = valuesOf(net, x);
  const logits = values.at(-1) as readonly number[];
  const p = sharesOf(logits);
  // From the logits, so that what is all but certain or all but impossible keeps its digits.
  const information = logSoftmax(logits).map((ln) => convertUnit(0 - ln, 'e', 2));
  const parts = p.map((q, i) => q * (information[i] as number));
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
    parts,
    entropy: sum(parts),
    /** The class that the net holds most likely. */
    top,
    path,
    /** What goes along that path: the input, then the weights that it is multiplied by. */
    factors: path?.neurons.map((to, l) =>
      l === 0 ? (x[to] as number) : weightOf(net, l - 1, path.neurons[l - 1] as number, to),
    ),
    /** What the neurons of the last hidden layer add to the largest logit; one that is cut off adds nothing. */
    terms: (values.at(-2) as readonly number[]).flatMap((value, j) =>
      value === 0 ? [] : [value * weightOf(net, net.length - 1, j, top)],
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
