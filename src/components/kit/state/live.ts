import type { Params } from './params.ts';
import type { Fields, Refused, Values } from './state.ts';

/** What the frame of a figure knows of it, whatever its parameters. */
export interface Shell {
  readonly id: string;
  /** False on the server and until the first effect: the controls are off. */
  readonly ready: boolean;
  /** On a page of its own (an embed): tools are reduced. */
  readonly alone: boolean;
  /** `lock=1`: nothing in it can be changed, what is no parameter neither. */
  readonly still: boolean;
  readonly refused: readonly Refused[];
  /** Something typed could not be used: the results are those of the last good values. */
  readonly stale: boolean;
  /** Counts what sets the figure's own steps back: reset, a preset, an address. */
  readonly epoch: number;
  reset(): void;
  /** The address of this state, without the page: `?…` or ''. */
  search(): string;
  readonly root: { current: HTMLDivElement | null };
}

/** The state of a figure on a page. */
export interface Live<F extends Fields> extends Shell {
  readonly values: Values<F>;
  readonly params: Params<F>;
  /** Whether the address took the controls of these parameters away. */
  locked(...names: (keyof F & string)[]): boolean;
  /** Some parameters at once, or none of them where one is locked. Drafts of what changes are dropped. */
  set(patch: Partial<Values<F>>): void;
  /** The same for presets: drops all drafts and refusals. */
  replace(patch: Partial<Values<F>>): void;
}
