import { formatNumber, formatProbability, type Unit, withUnit } from './number.ts';

/** Numbers as sentences in English say them, with their units. */

/** A number without trailing zeros, unless they are asked for. */
export const n = (x: number, digits = 3, fixed = false): string => formatNumber(x, digits, fixed);
/** A probability; only what is certain is 1. */
export const chance = (p: number, digits = 4): string => formatProbability(p, digits);
/** A number in a unit of information. */
export const inUnit = (x: number, unit: Unit, digits = 3, fixed = false): string =>
  withUnit(n(x, digits, fixed), unit, 'en');
export const bits = (x: number, digits = 3, fixed = false): string =>
  inUnit(x, 'bits', digits, fixed);
