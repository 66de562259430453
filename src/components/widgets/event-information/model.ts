import { selfInformation } from '../../../lib/entropy/information.ts';
import type { Values } from '../../kit/state.ts';
import type { state } from './state.ts';

/** Where a statement stands: 0-based index, its place from 1, and whether others share it. */
export interface Ranked {
  readonly statement: number;
  readonly place: number;
  readonly shared: boolean;
}

/** Five statements, each with its information in bits, and their order from the rarest on. */
export function derive({ p }: Values<typeof state.fields>) {
  const information = p.map((x) => selfInformation(x, 2));
  const ranking: Ranked[] = p
    .map((_, statement) => ({
      statement,
      place: 1 + p.filter((other) => other < (p[statement] as number)).length,
      shared: p.filter((other) => other === p[statement]).length > 1,
    }))
    .sort((a, b) => a.place - b.place || a.statement - b.statement);
  return { p, information, ranking };
}
export type Model = ReturnType<typeof derive>;

/** The chart goes a little beyond the information of the smallest probability, 1e-9. */
export const most = 30;
