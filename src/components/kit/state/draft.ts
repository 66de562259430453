import type { Refusal } from './parse-number.ts';

/** A text in a field that could not be used; the last good value stays in force. */
export interface Draft {
  readonly text: string;
  readonly why: Refusal;
  /** A sentence of the figure's own instead of the one for `why`. */
  readonly message?: string;
}
