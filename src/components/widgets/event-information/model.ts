import { selfInformation } from '../../../lib/entropy/information.ts';
import type { Values } from '../../kit/state/state.ts';
import { state } from './state.ts';

/** One of the statements in their order. */
export interface Ranked {
  /** Its index, from 0. */
  readonly statement: number;
  readonly p: number;
  readonly information: number;
  /** Where it stands, from 1, and whether others share the place. */
  readonly place: number;
  readonly shared: boolean;
}

/** Five statements, each with its information in bits, and their order from the rarest on. */
export function derive({ p: given }: Values<typeof state.fields>) {
  const information = given.map((p) => selfInformation(p, 2));
  const statements = given.map(
    (p, statement): Ranked => ({
      statement,
      p,
      information: information[statement] as number,
      place: 1 + given.filter((other) => other < p).length,
      shared: given.filter((other) => other === p).length > 1,
    }),
  );
  const changed = given.findIndex((p, i) => p !== state.defaults.p[i]);
  return {
    p: given,
    information,
    statements,
    ranking: [...statements].sort((a, b) => a.place - b.place || a.statement - b.statement),
    /** The one that the formula tells of: the first, until the reader changes another. */
    told: statements[Math.max(0, changed)] as Ranked,
    /** Tosses that lay every row. */
    tosses: Math.ceil(Math.max(...information)),
  };
}
export type Model = ReturnType<typeof derive>;
