import type { ComponentChildren } from 'preact';
import type { Lang } from '../../i18n/lang.ts';

/** What every figure's island is given by its Astro wrapper. */
export interface ViewProps {
  readonly id: string;
  readonly lang: Lang;
  /** The page of the course that holds the figure, for the link from an embed. */
  readonly home: string;
  /** The figure alone. */
  readonly embed: string;
  /** The short address of the chapter, for credits. */
  readonly short: string;
  /** The live formula, set at build; its numbers are slots. */
  readonly formula?: ComponentChildren;
}
