import { formatNumber } from '../../../i18n/number.ts';
import { digits, inFormula, sumOf } from '../../kit/words/sum-of.ts';
import type { Model } from './model.ts';

/** A loss beside its bar: three decimals, however small it is. */
export const lossText = (x: number): string =>
  x !== 0 && x < 0.0005 ? '≈0.000' : formatNumber(x, 3, true);

export function slots(m: Model) {
  const four = (x: number) =>
    x !== 0 && x < 0.5 * 10 ** -digits ? `≈${(0).toFixed(digits)}` : inFormula(x);
  const n = m.losses.length;
  const shown = m.losses.reduce((sum, loss) => sum + Number(loss.toFixed(digits)), 0) / n;
  const equal =
    m.mean === Infinity || Math.abs(shown - Number(m.mean.toFixed(digits))) < 10 ** -digits / 2;
  return {
    n: String(n),
    terms: sumOf(m.losses.map(four)),
    r: equal ? '=' : '≈',
    l: four(m.mean),
    nats: four(m.meanNats),
  };
}
