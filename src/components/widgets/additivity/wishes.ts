import type { Candidate, Model, Wishes } from './model.ts';

export type Wish = keyof Wishes;
export const wishOrder: readonly Wish[] = ['certain', 'rarer', 'adds'];

/** In the order in which they are tried: the one that all is about comes last. */
export const order: readonly Candidate[] = ['inverse', 'complement', 'root', 'log'];

export const symbols: Readonly<Record<Candidate, string>> = {
  log: '−log₂ p',
  inverse: '1/p',
  complement: '1 − p',
  root: '1/√p',
};

/** The numbers of the wishes that a candidate does not keep. */
export const failed = ({ wishes }: Model): readonly number[] =>
  wishOrder.flatMap((wish, i) => (wishes[wish].kept ? [] : [i + 1]));
