import { asTyped } from '../../kit/state/as-typed.ts';
import { state } from './state.ts';

/** A probability as the field shows it: 0.25, 1/365. */
export const shownP = (p: number): string => asTyped(p, state.fields.p);
