import { checkList, checkWhole, type Numbers } from '../check.ts';
import { add, divide, type Two, two, ZERO } from '../numeric/double-double.ts';
import { checkDistribution } from './distribution.ts';
import { surpriseTerm } from './terms.ts';
import { type Base, checkBase, raisedInBase } from './units.ts';

/**
 * The mean surprise of the first 1, 2, ... n outcomes for who believes q, - 1/n sum of log q(x_i): of outcomes drawn from p it settles at the cross entropy
 * H(p, q).
 *
 * @param outcomes n indices of q, at least one
 * @param q distribution, the belief
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns n numbers in [0, Infinity]; Infinity from the first outcome on that q holds impossible
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Cover and Thomas, theorem 3.1.1 (asymptotic equipartition)
 */
export function runningSurprise(outcomes: Numbers, q: Numbers, base: Base): Float64Array {
  checkDistribution('runningSurprise: q', q);
  checkBase('runningSurprise', base);
  checkList('runningSurprise: outcomes', outcomes, 'Draw at least one outcome.');
  const surprise = Array.from(q, (x) => surpriseTerm(1, x));
  let total: Two = ZERO;
  return Float64Array.from(outcomes as ArrayLike<number>, (outcome, i) => {
    checkWhole(`runningSurprise: outcomes[${i}]`, outcome, 0, q.length - 1);
    const one = surprise[outcome] as Two;
    total = one.hi === Infinity || total.hi === Infinity ? two(Infinity) : add(total, one);
    return total.hi === Infinity ? Infinity : raisedInBase(divide(total, two(i + 1)), base);
  });
}
