import { checkList, checkNumber, checkWhole, type Numbers, PROBABILITY, refuse } from '../check.ts';
import {
  add,
  divide,
  multiply,
  ONE,
  quickSum,
  type Two,
  times,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { lowered, RAISED_ONE } from '../numeric/raised.ts';
import { twos } from '../numeric/sum.ts';
import { checkDistribution, type Distribution, trust } from './distribution.ts';
import { entropyOfMasses } from './terms.ts';
import { type Base, checkBase, raisedInBase } from './units.ts';

/** The distribution of the sum of independent variables: (a * b)_s = sum over k of a_(s - k) b_k. */
function convolve(a: readonly Two[], b: readonly Two[]): Two[] {
  const sums: Two[] = [];
  for (let s = 0; s < a.length + b.length - 1; s++) {
    let total = ZERO;
    for (let k = Math.max(0, s - a.length + 1); k < b.length && k <= s; k++) {
      total = add(total, multiply(a[s - k] as Two, b[k] as Two));
    }
    sums.push(total);
  }
  return sums;
}

/**
 * The distribution of the sum of independent dice, the convolution of theirs: P(s) = sum over k of P(others = s - k) P(die = k).
 *
 * @param dice a distribution for each die, over its faces 1, 2, ...; lengths may differ
 * @returns the probabilities of the sums, from the smallest (as many as dice) to the largest
 * @throws RangeError or TypeError if there is no die or one is not a distribution
 * Source: Grinstead and Snell, Introduction to Probability, definition 7.1
 */
export function diceSumDistribution(dice: readonly Numbers[]): Distribution {
  checkList('diceSumDistribution: dice', dice, 'Give at least one die.');
  let sums = [RAISED_ONE];
  for (let i = 0; i < dice.length; i++) {
    const die: unknown = dice[i];
    checkDistribution(`diceSumDistribution: dice[${i}]`, die);
    sums = convolve(sums, twos(die));
  }
  return trust(sums.map(lowered));
}

function checkLoaded(
  name: string,
  n: unknown,
  faces: unknown,
  face: unknown,
  probability: unknown,
): void {
  checkWhole(`${name}: n`, n, 1, 1000);
  checkWhole(`${name}: faces`, faces, 1, 1000);
  checkWhole(`${name}: face`, face, 0, faces, 'Face 0 is a fair die.');
  checkNumber(`${name}: probability`, probability, PROBABILITY);
  if (faces === 1 && face === 1 && probability !== 1) {
    refuse(
      `${name}: probability`,
      'must be 1',
      probability,
      'A die with one face always shows it.',
    );
  }
}

/** Sum of sums_(s - k) over the faces k + 1, but the loaded one: positive words, added without making an object for each. */
function otherFaces(sums: readonly Two[], s: number, faces: number, face: number): Two {
  let hi = 0;
  let lo = 0;
  const last = Math.min(faces - 1, s);
  for (let k = Math.max(0, s - sums.length + 1); k <= last; k++) {
    if (k + 1 === face) continue;
    const x = sums[s - k] as Two;
    const sum = hi + x.hi;
    const t = sum - hi;
    lo += hi - (sum - t) + (x.hi - t) + x.lo;
    hi = sum;
  }
  return quickSum(hi, lo);
}

/** The sum of n equal dice, raised: one face has the given probability, the others share the rest equally. */
function loadedSum(n: number, faces: number, face: number, probability: number): Two[] {
  const rest = add(ONE, two(-probability));
  const other = divide(face === 0 ? ONE : rest, two(face === 0 ? faces : Math.max(1, faces - 1)));
  let sums = [RAISED_ONE];
  for (let dice = 1; dice <= n; dice++) {
    const next: Two[] = [];
    for (let s = 0; s <= dice * (faces - 1); s++) {
      const total = multiply(otherFaces(sums, s, faces, face), other);
      const before = s - face + 1;
      const isLoaded = face > 0 && before >= 0 && before < sums.length;
      next.push(isLoaded ? add(total, times(sums[before] as Two, probability)) : total);
    }
    sums = next;
  }
  return sums;
}

/**
 * The distribution of the sum of n equal dice, loaded or fair.
 *
 * @param n dice, 1 to 1000
 * @param faces faces of a die, 1 to 1000
 * @param face the loaded face, 1 to faces; 0 for fair dice, whose probability then is not used
 * @param probability of that face, in [0, 1]; the other faces share 1 - probability equally
 * @returns n * faces - n + 1 probabilities; entry k is that of the sum n + k
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Grinstead and Snell, Introduction to Probability, definition 7.1
 */
export function loadedDiceSumDistribution(
  n: number,
  faces: number,
  face: number,
  probability: number,
): Distribution {
  checkLoaded('loadedDiceSumDistribution', n, faces, face, probability);
  return trust(loadedSum(n, faces, face, probability).map(lowered));
}

/**
 * The entropy of the sum of n equal dice, loaded or fair, from the exact distribution.
 *
 * @param n dice, 1 to 1000
 * @param faces faces of a die, 1 to 1000
 * @param face the loaded face, 1 to faces; 0 for fair dice
 * @param probability of that face, in [0, 1]
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, log(n faces - n + 1)]
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Grinstead and Snell, definition 7.1; Cover and Thomas, equation 2.1
 */
export function loadedDiceSumEntropy(
  n: number,
  faces: number,
  face: number,
  probability: number,
  base: Base,
): number {
  checkLoaded('loadedDiceSumEntropy', n, faces, face, probability);
  checkBase('loadedDiceSumEntropy', base);
  return raisedInBase(entropyOfMasses(loadedSum(n, faces, face, probability)), base);
}
