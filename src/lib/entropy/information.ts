import { checkNumber, PROBABILITY } from '../check.ts';
import { negate, two } from '../numeric/double-double.ts';
import { log } from '../numeric/logarithm.ts';
import { type Base, checkBase, inBase } from './units.ts';

/**
 * Self-information, the surprise of an outcome: I = -log p.
 *
 * @param p probability in [0, 1]; 0 gives Infinity, 1 gives 0
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, Infinity]
 * @throws RangeError or TypeError if p or base is out of range
 * Source: Shannon (1948), section 6; Cover and Thomas, Elements of Information Theory, 2nd ed., section 2.1
 */
export function selfInformation(p: number, base: Base): number {
  checkNumber('selfInformation: p', p, PROBABILITY);
  checkBase('selfInformation', base);
  return p === 0 ? Infinity : inBase(negate(log(two(p))), base);
}
