import type { Unit } from '../../../i18n/number.ts';
import { choice } from '../../kit/state/state.ts';

/** The base of the logarithm as an address names it. It is the unit of information. */
export const bases = ['2', 'e', '10'] as const;
export type LogBase = (typeof bases)[number];

/** The parameter `base` of a figure whose unit the reader chooses. */
export const logBase = () => choice(bases);

/** The base as the library takes it. */
export const baseOf = { 2: 2, e: 'e', 10: 10 } as const satisfies Record<LogBase, number | 'e'>;
export const unitOf = { 2: 'bits', e: 'nats', 10: 'hartleys' } as const satisfies Record<
  LogBase,
  Unit
>;
