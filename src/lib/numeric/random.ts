import { checkWhole, refuseType } from '../check.ts';

/** A stream of random numbers that a seed decides: the same in every engine. */
export interface RandomGenerator {
  /** The next number in [0, 1), a multiple of 2^-53. */
  next(): number;
  /** The next whole number from 0 to 2^32 - 1. */
  next32(): number;
}

/** Throws unless `random` is a generator. */
export function checkGenerator(name: string, random: unknown): void {
  if (typeof (random as RandomGenerator | undefined)?.next !== 'function')
    refuseType(
      `${name}: random`,
      'must be a generator',
      random,
      'Make one with randomGenerator(seed).',
    );
}

/**
 * A seeded random generator: sfc32, a small fast counting generator, its three words of state filled
 * by splitmix32 from the seed, the first 12 numbers thrown away. For simulations, not for secrets.
 *
 * @param seed whole number from 0 to 2^32 - 1
 * @returns a generator at the start of its stream
 * @throws RangeError or TypeError if the seed is out of range
 * Source: Doty-Humphrey, PractRand (2010), sfc32; Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators (2014), splitmix
 */
export function randomGenerator(seed: number): RandomGenerator {
  const way = 'Any of them will do: of a larger number take the remainder, of a text a hash.';
  checkWhole('randomGenerator: seed', seed, 0, 2 ** 32 - 1, way);
  let s = seed | 0;
  const splitmix32 = (): number => {
    s = (s + 0x9e3779b9) | 0;
    let z = s;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let a = splitmix32();
  let b = splitmix32();
  let c = splitmix32();
  let counter = 1;
  const next32 = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next32();
  return {
    next32,
    next: () => ((next32() >>> 5) * 2 ** 26 + (next32() >>> 6)) / 2 ** 53,
  };
}
