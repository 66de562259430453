import { checkEntries, checkSameLength, checkWhole, FINITE, refuse, refuseType } from '../check.ts';
import { checkGenerator, type RandomGenerator } from '../numeric/random.ts';
import type { Layer, Perceptron } from './layer.ts';

/** Examples with their right classes. */
export interface Examples {
  /** Example e has the numbers from e * width on. */
  readonly inputs: Float64Array;
  readonly width: number;
  /** Classes, counted from 0. */
  readonly labels: Uint8Array;
}

/** Throws unless the examples fit the net. */
export function checkExamples(name: string, net: Perceptron, examples: Examples): void {
  const where = `${name}: examples`;
  if (!(examples?.labels instanceof Uint8Array))
    refuseType(`${where}.labels`, 'must be a Uint8Array', examples?.labels, 'Give classes.');
  const { inputs, width, labels } = examples;
  const classes = (net.at(-1) as Layer).outputs;
  const expected = (net[0] as Layer).inputs;
  if (width !== expected)
    refuse(`${where}.width`, `must be ${expected}`, width, 'As many as the net has inputs.');
  checkWhole(`${where}.labels.length`, labels.length, 1, 2 ** 31 - 1);
  checkEntries(`${where}.inputs`, inputs, FINITE);
  checkSameLength(`${where}.inputs`, { length: labels.length * width }, inputs);
  for (let i = 0; i < labels.length; i++) {
    if ((labels[i] as number) >= classes)
      checkWhole(`${where}.labels[${i}]`, labels[i], 0, classes - 1);
  }
}

/**
 * Brings a list into a random order, in place: all orders are equally likely.
 *
 * @param list whole numbers
 * @param random generator, which moves on by one number less than the list has
 * @throws TypeError if `list` is no Int32Array or `random` no generator
 * Source: Fisher and Yates (1938); Durstenfeld (1964)
 */
export function shuffle(list: Int32Array, random: RandomGenerator): void {
  if (!(list instanceof Int32Array))
    refuseType('shuffle: list', 'must be an Int32Array', list, 'Make one with Int32Array.from().');
  checkGenerator('shuffle', random);
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    const x = list[i] as number;
    list[i] = list[j] as number;
    list[j] = x;
  }
}
