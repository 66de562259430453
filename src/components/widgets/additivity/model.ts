import { selfInformation } from '../../../lib/entropy/information.ts';
import { inBase } from '../../../lib/entropy/units.ts';
import { negate, two } from '../../../lib/numeric/double-double.ts';
import { log1p } from '../../../lib/numeric/logarithm.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

type State = Values<typeof state.fields>;
export type Candidate = State['f'];
export const candidates: readonly Candidate[] = ['log', 'inverse', 'complement', 'root'];

const measures: Readonly<Record<Candidate, (p: number) => number>> = {
  log: (p) => selfInformation(p, 2),
  inverse: (p) => 1 / p,
  complement: (p) => 1 - p,
  root: (p) => 1 / Math.sqrt(p),
};
export const measure = (f: Candidate, p: number): number => measures[f](p);

/**
 * f of the probability that both happen. The product of two tiny probabilities is no double any more: then p is
 * taken 2^1000 times (q too, if need be) and these halvings are added again (−log) or divided out (1/√p).
 */
function jointly(f: Candidate, p: number, q: number): number {
  // 1 − pq, with nothing lost where p and q are almost 1.
  const rest = 1 - p + p * (1 - q);
  if (f === 'complement') return rest;
  if (f === 'log' && rest < 0.5) return inBase(negate(log1p(two(-rest))), 2);
  if (p * q >= 2 ** -1022 || p === 0 || q === 0) return measure(f, p * q);
  const small = Math.min(p, q) * 2 ** 1000;
  const other = Math.max(p, q);
  const [product, halvings] =
    small * other >= 2 ** -1022 ? [small * other, 1000] : [small * (other * 2 ** 1000), 2000];
  if (f === 'log') return halvings + measure('log', product);
  if (f === 'root') return 2 ** (halvings / 2) * measure('root', product);
  return measure(f, p * q);
}

const isOne = (x: number): boolean => Math.abs(x - 1) < 1e-15;

/** Where f(p) + f(q) = f(pq), as an equation of p and q: two rounded values would meet where the true ones do not. */
const addsUp: Readonly<Record<Candidate, (p: number, q: number) => boolean>> = {
  log: () => true,
  inverse: (p, q) => isOne(p + q),
  complement: (p, q) => p === 1 || q === 1,
  root: (p, q) => isOne(Math.sqrt(p) + Math.sqrt(q)),
};

const example = [1 / 2, 1 / 4] as const;

/** Two probabilities, the second smaller: the reader's own where doubles can tell their values apart. */
function rarer(f: Candidate, p: number, q: number): readonly [number, number] {
  const own = p === q ? ([p, p / 2] as const) : ([Math.max(p, q), Math.min(p, q)] as const);
  return measure(f, own[0]) === measure(f, own[1]) ? example : own;
}

/** How a candidate stands to one wish: kept for all probabilities or not, and the numbers that show it. */
export interface Wishes {
  /** Something certain tells 0. */
  readonly certain: { readonly kept: boolean; readonly value: number };
  /** The rarer tells more. */
  readonly rarer: {
    readonly kept: boolean;
    readonly p: readonly [number, number];
    readonly values: readonly [number, number];
  };
  /** Independent events add up; `here`: they do so for this p and q, be it by chance. */
  readonly adds: {
    readonly kept: boolean;
    readonly here: boolean;
    readonly endless: boolean;
    /** p = 1/2 and q = 1/4, where every candidate but the logarithm fails: sum and joint value. */
    readonly example: { readonly p: number; readonly q: number; readonly joint: number };
  };
}

/** Two events and both together, measured by one candidate. */
export function derive({ p, q, f }: State) {
  const ofP = measure(f, p);
  const ofQ = measure(f, q);
  const sum = ofP + ofQ;
  const joint = jointly(f, p, q);
  const certain = measure(f, 1);
  const pair = rarer(f, p, q);
  const values = [measure(f, pair[0]), measure(f, pair[1])] as const;
  const wishes: Wishes = {
    certain: { kept: certain === 0, value: certain },
    rarer: { kept: values[1] > values[0], p: pair, values },
    adds: {
      kept: f === 'log',
      here: addsUp[f](p, q) || Math.min(sum, joint) === Infinity,
      endless: sum === Infinity,
      example: {
        p: measure(f, example[0]),
        q: measure(f, example[1]),
        joint: measure(f, example[0] * example[1]),
      },
    },
  };
  return {
    p,
    q,
    f,
    both: p * q,
    ofP,
    ofQ,
    sum,
    joint,
    wishes,
    scale: scaleFor([ofP, ofQ, sum, joint]),
  };
}
export type Model = ReturnType<typeof derive>;

/** Both sides are ∞, for a candidate that does not add up elsewhere: then ∞ = ∞ says nothing. */
export const incomparable = ({ wishes: { adds } }: Model): boolean => adds.endless && !adds.kept;

/** Where an axis may end, times a power of ten, and the rule of its tapes: a mark every step, some of them long. */
const rules = [
  { end: 1, step: 0.1, long: 5 },
  { end: 1.5, step: 0.1, long: 5 },
  { end: 2, step: 0.2, long: 5 },
  { end: 3, step: 0.25, long: 4 },
  { end: 4, step: 0.5, long: 2 },
  { end: 5, step: 0.5, long: 2 },
  { end: 6, step: 0.5, long: 2 },
  { end: 8, step: 1, long: 2 },
  { end: 10, step: 1, long: 5 },
] as const;
const powerOf = (end: number): number => 10 ** Math.floor(Math.log10(end));

/** The end of the axis: the next that holds every finite value and leaves an end room to be dragged; 1 where there is none above 0. */
export function scaleFor(values: readonly number[]): number {
  const largest = 1.1 * Math.max(0, ...values.filter(Number.isFinite));
  if (largest === 0) return 1;
  const power = powerOf(largest);
  return (rules.find(({ end }) => end * power >= largest)?.end ?? 10) * power;
}

/** How tapes on an axis with this end are ruled: the step as a fraction of the axis. */
export function ruleOf(scale: number): { readonly step: number; readonly long: number } {
  const { end, step, long } =
    rules.find(({ end }) => end * powerOf(scale) >= scale * 0.999) ?? rules[0];
  return { step: step / end, long };
}
