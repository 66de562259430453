import { round, two } from '../../../lib/numeric/double-double.ts';
import { log1p } from '../../../lib/numeric/logarithm.ts';

/** ln(1 + x) for x >= 0. */
export const lnOnePlus = (x: number): number => round(log1p(two(x)));
