import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

/** The digits with which both equations add up. */
export const digitsOf = (m: Model) =>
  digitsFor(3, [m.joined, m.x, m.yGivenX], [m.shared, m.x, m.y, -m.joined]);

export const toThatMany = (digits: number) => (x: number) => formatNumber(x, digits, true);

/** The index of a row or a column as it stands below its letter. */
export const sub = (i: number) => '₁₂₃₄'[i];
