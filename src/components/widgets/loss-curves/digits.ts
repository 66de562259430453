import { formatNumber } from '../../../i18n/number.ts';
import { digits, inFormula } from '../../kit/words/sum-of.ts';
import type { Model } from './model.ts';

/** A gradient moves all the time: it keeps its four decimals, however small it is. */
export function gradientText(x: number): string {
  if (x !== 0 && Math.abs(x) < 0.5 * 10 ** -digits) return `≈${(0).toFixed(digits)}`;
  return formatNumber(x, digits, true);
}
/** A loss keeps its three. */
export const lossText = (x: number): string =>
  x !== 0 && x < 0.0005 ? '≈0.000' : formatNumber(x, 3, true);

/** A prediction with its sign: four decimals, and only what is certain is 1. */
export function predictionText(p: number): string {
  const text = p.toFixed(digits);
  return Number(text) % 1 === 0 ? `≈ ${text}` : `= ${text}`;
}

const short = (x: number): number => Number(x.toFixed(digits));

export function slots(m: Model) {
  const [p, rest] = [m.prediction, 1 - m.prediction];
  const error = short(m.bce.gradient);
  const product = 2 * error * short(p) * short(rest);
  const four = (x: number) => (short(x) === 0 ? (0).toFixed(digits) : inFormula(x));
  const equal = short(product) === short(m.squaredError.gradient);
  return {
    y: String(m.label),
    p: four(p),
    e: gradientText(m.bce.gradient),
    f: four(m.bce.gradient),
    rest: four(rest),
    r: equal && error !== 0 ? '=' : '≈',
    s: gradientText(m.squaredError.gradient),
  };
}
