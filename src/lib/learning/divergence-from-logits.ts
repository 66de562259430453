import { checkSameLength, type Numbers } from '../check.ts';
import { type Base, checkBase, inBase, raisedInBase } from '../entropy/units.ts';
import {
  add,
  divide,
  multiply,
  negate,
  ONE,
  scale,
  subtract,
  type Two,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { expm1MinusX } from '../numeric/exponential.ts';
import { differenceOver } from '../numeric/quotient.ts';
import { DOWN, lower, lowered, quotient, raisedExp, raisedLog1p, UP } from '../numeric/raised.ts';
import { totalOf } from '../numeric/sum.ts';
import {
  checkLogits,
  denominatorOf,
  logTotalOf,
  probabilityOf,
  type Scores,
  scores,
} from './softmax.ts';

/**
 * Kullback-Leibler divergence of two softmaxes from their logits: D(softmax a || softmax b).
 *
 * With w_i = (a_i - b_i) - mean under softmax a: D = log(1 + sum of p_i (e^-w_i - 1 + w_i)), terms >= 0 in which nothing
 * cancels, however near the two are.
 *
 * @param pLogits k logits a of the truth, doubles or -Infinity
 * @param qLogits k logits b of the belief
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, Infinity]; Infinity if b switches off a class that a allows
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Cover and Thomas, equation 2.26, with softmax put in
 */
export function klDivergenceFromLogits(pLogits: Numbers, qLogits: Numbers, base: Base): number {
  const name = 'klDivergenceFromLogits';
  checkLogits(`${name}: pLogits`, pLogits);
  checkLogits(`${name}: qLogits`, qLogits);
  checkSameLength(`${name}: qLogits`, pLogits, qLogits);
  checkBase(name, base);
  for (let i = 0; i < pLogits.length; i++) {
    if (pLogits[i] !== -Infinity && qLogits[i] === -Infinity) return Infinity;
  }
  const a = scores(pLogits);
  const b = scores(qLogits);
  const near = sumOfTerms(a, qLogits);
  if (near === undefined) return inBase(meanLogRatio(pLogits, qLogits, a, b), base, UP);
  return raisedInBase(raisedLog1p(near), base);
}

/**
 * The gradient of klDivergenceFromLogits by the logits of the belief, in nats: softmax(b) - softmax(a). It is that of the cross entropy
 * too, since H(p) does not depend on b.
 *
 * @param pLogits k logits a of the truth, doubles or -Infinity
 * @param qLogits k logits b of the belief
 * @returns k numbers in [-1, 1] of total 0
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, equation 4.109, with softmax(a) for the target
 */
export function klDivergenceFromLogitsGrad(pLogits: Numbers, qLogits: Numbers): number[] {
  const name = 'klDivergenceFromLogitsGrad';
  checkLogits(`${name}: pLogits`, pLogits);
  checkLogits(`${name}: qLogits`, qLogits);
  checkSameLength(`${name}: qLogits`, pLogits, qLogits);
  const a = scores(pLogits);
  const b = scores(qLogits);
  const gradient =
    nearGradient(a, qLogits) ?? a.exps.map((_, i) => subtract(shareOf(b, i, a), shareOf(a, i, b)));
  return gradient.map((g) => lowered(g));
}

/**
 * The probability of class i, raised; where the class is the likeliest of both, less 1, so that two sure nets keep the digits of what
 * parts them.
 */
function shareOf(s: Scores, i: number, other: Scores): Two {
  if (i !== s.top || i !== other.top) return probabilityOf(s, i);
  return negate(quotient(s.rest, denominatorOf(s)));
}

/**
 * q_i - p_i, raised, for logits that are near: with w_i = b_i - a_i less its value at the likeliest class it is
 * p_i (E_i - mean of E) / (1 + mean of E), E_i = e^w_i - 1, the mean under p. Undefined where some |w_i| is 1/2 or more.
 */
function nearGradient(a: Scores, qLogits: Numbers): Two[] | undefined {
  const reference = qLogits[a.top] as number;
  const p = a.exps.map((_, i) => probabilityOf(a, i));
  const changes: Two[] = [];
  for (let i = 0; i < p.length; i++) {
    const shift = a.shifts[i] as Two;
    const z = qLogits[i] as number;
    const bothOff = shift.hi === -Infinity && z === -Infinity;
    const w = bothOff ? ZERO : subtract(differenceOver(z, reference, 1), shift);
    if (!(Math.abs(w.hi) < 0.5)) return undefined;
    changes.push(add(w, expm1MinusX(w)));
  }
  const mean = lower(totalOf(changes.map((e, i) => multiply(p[i] as Two, e))));
  const whole = add(ONE, mean);
  return changes.map((e, i) => divide(multiply(p[i] as Two, subtract(e, mean)), whole));
}

/** Sum of p_i (e^-w_i - 1 + w_i), raised; undefined where an exponential leaves the doubles. */
function sumOfTerms(a: Scores, qLogits: Numbers): Two | undefined {
  const p = a.exps.map((_, i) => probabilityOf(a, i));
  const reference = qLogits[a.top] as number;
  const gapsOfQ = Array.from(qLogits, (z) =>
    z === -Infinity ? two(z) : differenceOver(z, reference, 1),
  );
  // a_i - b_i less its value at the likeliest class: what is left is small when the two are near
  const gaps = gapsOfQ.map((g, i) => (p[i]?.hi === 0 ? ZERO : subtract(a.shifts[i] as Two, g)));
  const mean = totalOf(gaps.map((v, i) => multiply(lower(p[i] as Two), v)));
  const offset = subtract(mean, lower(logTotalOf(a)));
  const terms: Two[] = [];
  for (let i = 0; i < p.length; i++) {
    const pi = p[i] as Two;
    const gap = gapsOfQ[i] as Two;
    const exponent = gap.hi === -Infinity ? gap : add(gap, offset);
    // NaN where another gap is infinite
    if (!(exponent.hi < 300)) return undefined;
    const minusW = subtract(mean, gaps[i] as Two);
    if (pi.hi > 0 && Math.abs(minusW.hi) < 0.5) terms.push(multiply(pi, expm1MinusX(minusW)));
    else terms.push(subtract(raisedExp(exponent), multiply(pi, add(ONE, minusW))));
  }
  return totalOf(terms);
}

/** Sum of p_i (ln p_i - ln q_i), lowered: for logits so far apart that nothing can cancel. */
function meanLogRatio(pLogits: Numbers, qLogits: Numbers, a: Scores, b: Scores): Two {
  const offset = scale(subtract(logTotalOf(b), logTotalOf(a)), DOWN * DOWN);
  // lowered, no difference of logits overflows
  const shiftOf = (logits: Numbers, s: Scores, i: number): Two =>
    differenceOver(logits[i] as number, logits[s.top] as number, UP);
  const terms = a.exps.map((_, i) => {
    const p = probabilityOf(a, i);
    if (p.hi === 0) return ZERO;
    const ratio = add(subtract(shiftOf(pLogits, a, i), shiftOf(qLogits, b, i)), offset);
    return multiply(lower(p), ratio);
  });
  return totalOf(terms);
}
