import { checkWhole, type Numbers } from '../check.ts';
import { checkGenerator, type RandomGenerator } from '../numeric/random.ts';
import { checkDistribution } from './distribution.ts';

/**
 * Draws outcomes of p: the first index whose cumulative probability passes a uniform number. Throws unless p is a distribution and
 * `random` a generator.
 */
function drawer(name: string, p: Numbers, random: RandomGenerator): () => number {
  checkDistribution(`${name}: p`, p);
  checkGenerator(name, random);
  const cumulative: number[] = [];
  let total = 0;
  for (let i = 0; i < p.length; i++) {
    total += p[i] as number;
    cumulative.push(total);
  }
  return () => {
    // below the total, also when rounded: what has probability 0 at the end is not reached
    const u = random.next() * total;
    let low = 0;
    let high = p.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (u < (cumulative[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/**
 * Outcomes drawn from p, one after the other.
 *
 * @param p distribution of n outcomes
 * @param size how many, from 0 to 10^7
 * @param random generator, which moves on by `size` numbers
 * @returns `size` indices from 0 to n - 1
 * @throws RangeError or TypeError if p is not a distribution, size is out of range or `random` no generator
 * Source: Devroye (1986), section III.2
 */
export function sample(p: Numbers, size: number, random: RandomGenerator): number[] {
  const draw = drawer('sample', p, random);
  checkWhole('sample: size', size, 0, 1e7);
  return Array.from({ length: size }, draw);
}

/**
 * How often each outcome comes up in `size` draws from p.
 *
 * @param p distribution of n outcomes
 * @param size how many draws, from 0 to 10^9
 * @param random generator, which moves on by `size` numbers
 * @returns n counts of total `size`
 * @throws RangeError or TypeError if p is not a distribution, size is out of range or `random` no generator
 * Source: Devroye (1986), section III.2
 */
export function sampleCounts(p: Numbers, size: number, random: RandomGenerator): number[] {
  const draw = drawer('sampleCounts', p, random);
  checkWhole('sampleCounts: size', size, 0, 1e9);
  const counts: number[] = Array.from(p, () => 0);
  for (let i = 0; i < size; i++) {
    const drawn = draw();
    counts[drawn] = (counts[drawn] as number) + 1;
  }
  return counts;
}
