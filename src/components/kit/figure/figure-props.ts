import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../i18n/lang.ts';

/** What a chapter or an embed page gives a figure. */
export interface FigureProps {
  readonly lang: Lang;
  /** The chapter that the figure stands in. */
  readonly slug?: string | undefined;
  /** As printed: 3.1. */
  readonly number?: string | undefined;
  readonly alone?: boolean | undefined;
  /** It opens its chapter: no section stands above it. */
  readonly opening?: boolean | undefined;
}

/** Where the figure's links lead: what an island is given by its Astro wrapper. */
export interface IslandProps {
  /** The page of the course that holds the figure, for the link from an embed. */
  readonly home: string;
  /** The figure alone. */
  readonly embed: string;
  /** Its short address, to be shared and for credits. */
  readonly short: string;
  /** Figures that can go on with the same numbers. */
  readonly onward?: readonly OnwardLink[];
  /** The live formula, set at build; its numbers are slots. */
  readonly formula?: ComponentChildren;
}

/** Another figure with the same parameters, where it stands. */
export interface OnwardLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}
