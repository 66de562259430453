import { checkNumber, NOT_NAN, refuse, refuseType } from '../check.ts';
import { divide, multiply, ONE, round, type Two, times, two } from '../numeric/double-double.ts';
import { log } from '../numeric/logarithm.ts';
import { exponent, shift } from '../numeric/power-of-two.ts';

/** The base of the logarithm: 2 for bits, 'e' for nats, 10 for hartleys, or any finite number above 1. */
export type Base = number | 'e';

const RULE = "must be 'e' or a finite number above 1";
const WAY = "Use 2 for bits, 'e' for nats, 10 for hartleys.";

/** Throws unless the base is 'e' or a finite number above 1. */
export function checkBase(name: string, base: unknown, argument = 'base'): asserts base is Base {
  if (base === 'e') return;
  if (typeof base !== 'number') refuseType(`${name}: ${argument}`, RULE, base, WAY);
  if (!(base > 1 && base < Infinity)) refuse(`${name}: ${argument}`, RULE, base, WAY);
}

/** 1 / ln 2 as two words. */
const BITS_PER_NAT = two(Math.LOG2E, 2.0355273740931033e-17);

/** Two-word nats in the unit of the base; `factor`, a power of two, undoes a scaling of the amount. */
export function inBase(nats: Two, base: Base, factor = 1): number {
  if (!Number.isFinite(nats.hi)) return nats.hi;
  if (base === 'e') return round(nats) * factor + 0;
  const amount = base === 2 ? multiply(nats, BITS_PER_NAT) : divide(nats, log(two(base)));
  return round(amount) * factor + 0;
}

/**
 * The same amount of information in another unit: value * ln(from) / ln(to).
 *
 * 1 bit = 0.693 nats = 0.301 hartleys. Infinity stays Infinity.
 *
 * @param value amount in the unit of `from`; may be negative or infinite
 * @param from its base: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @param to the base of the result, as for `from`
 * @returns the amount in the other unit
 * @throws RangeError or TypeError if value is not a number or a base is not 'e' or a finite number above 1
 * Source: Cover and Thomas, lemma 2.1.2
 */
export function convertUnit(value: number, from: Base, to: Base): number {
  checkNumber('convertUnit: value', value, NOT_NAN);
  checkBase('convertUnit', from, 'from');
  checkBase('convertUnit', to, 'to');
  if (!Number.isFinite(value)) return value;
  const nats = from === 'e' ? ONE : log(two(from));
  const ratio = to === 'e' ? nats : divide(nats, log(two(to)));
  // near 1, so that neither word over- or underflows
  const k = exponent(value);
  return shift(round(times(ratio, shift(value, -k))), k);
}
