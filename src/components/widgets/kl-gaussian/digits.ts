import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

/** A parameter in a formula: two digits, more only where they were typed. */
export const given = (x: number): string => {
  const text = formatNumber(x, 4);
  return /\.\d\d\d/.test(text) ? text : formatNumber(x, 2, true);
};

/** What begins with a sign stands in brackets behind another. */
export const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** The digits with which the closed form adds up as it is shown. */
export const closedDigits = (m: Model): number =>
  digitsFor(4, [m.forward, m.widths, m.squares, -0.5]);

/** The areas above and below zero, and their difference, so that they add up as they are shown. */
export function areasOf(m: Model): readonly [above: string, below: string, difference: string] {
  const size = Math.max(m.above, m.below);
  const digits = size < 100 ? digitsFor(3, [m.forward, m.above, -m.below]) : size < 1000 ? 1 : 0;
  const text = (x: number) => formatNumber(x, digits, true);
  return [text(m.above), text(m.below), text(m.forward)];
}
