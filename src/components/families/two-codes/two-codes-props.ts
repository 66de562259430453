import type { ComponentChildren } from 'preact';
import type { BordersMove } from '../../kit/blocks/Borders.tsx';
import type { Axis } from './two-codes.ts';

/** What the picture of two codes is given; its labels take the same. */
export interface TwoCodesProps {
  /** Says what the picture shows, for a screen reader. */
  label: string;
  /** The titles of the axes. */
  x: ComponentChildren;
  y: ComponentChildren;
  /** One for each outcome, from the left. */
  names: readonly string[];
  /** What is true, as widths, and what is believed, as the strip below. */
  p: readonly number[];
  q: readonly number[];
  /** Heights in p's own code and in that of q. */
  own: readonly number[];
  other: readonly number[];
  /** The means of both, and what they are called. */
  means: {
    readonly own: number;
    readonly other: number;
    readonly ownName?: ComponentChildren;
    readonly otherName: ComponentChildren;
    /** The strip between the two. */
    readonly stripName?: ComponentChildren;
  };
  /** The highest that the mean of p's own code can be. */
  roof?: { readonly at: number; readonly name: ComponentChildren };
  /** The mean of p's own code and the strip above it are drawn; else only where nothing can be moved. */
  compared: boolean;
  /** How low the mean of the other code has been. */
  lowest?: number | undefined;
  axis: Axis;
  /** How far the areas have been poured into their means, from 0 to 1. */
  poured?: number;
  /** What stands at the end of each block, or in it where there is room. */
  ends: readonly { readonly text: string; readonly shown: ComponentChildren }[];
  /** The ends are areas, which stand in the blocks; else they are heights. */
  areas?: boolean;
  moves: { readonly p: BordersMove; readonly q: BordersMove };
}
