/**
 * Raised numbers: two words that count in units of 2^-200.
 *
 * The second word of a number below 1e-292 lies below the normal doubles and loses its digits; that of 5e-324 is not there at all.
 * Counted in units of 2^-200 both words are normal numbers again. Probabilities, exponentials and what is linear in them are therefore
 * raised on the way in and lowered once, at the end. A sum or difference of raised numbers is raised, so is a raised number times a plain
 * one; of two raised ones there are `product` and `quotient`.
 *
 * Any unit from 2^-180 to 2^-390 would do, and any border FAR from 2^300 to 2^690: no result depends on which, and no test can tell.
 */
import { divide, multiply, round, scale, type Two, two } from './double-double.ts';
import { exp } from './exponential.ts';
import { log1p } from './logarithm.ts';

const UNIT = 200;
const HALF = 2 ** -100;

/** The factor that raises, and the one that lowers. */
export const UP = 2 ** 200;
export const DOWN = 2 ** -200;

/** Beyond this, and below its inverse, numbers are far from where two words are at ease. */
export const FAR = 2 ** 500;

/** A double, raised. */
export const raised = (x: number): Two => two(x * UP);

export const RAISED_ONE = two(UP);

/** Two words, raised. */
export const raise = (x: Two): Two => scale(x, UP);

/** A raised number as it is; for what is not small. */
export const lower = (x: Two): Two => scale(x, DOWN);

/** A raised number as a double, rounded once; never -0. */
export const lowered = (x: Two): number => round(x) * DOWN + 0;

/** What the exponent of a raised number has to be raised by to lower it. */
export const UNIT_EXPONENT = -UNIT;

/** Raised a / raised b, raised. */
export const quotient = (a: Two, b: Two): Two => divide(raise(a), b);

/** Raised a * raised b, raised: each gives half of its factor. */
export const product = (a: Two, b: Two): Two => multiply(scale(a, HALF), scale(b, HALF));

/** e^x, raised. */
export const raisedExp = (x: Two): Two => exp(x, UNIT);

/** ln(1 + x) of a raised x > -1, raised: below 2^-300 it is x. */
export const raisedLog1p = (x: Two): Two =>
  Math.abs(x.hi) < 2 ** -100 ? x : raise(log1p(lower(x)));
