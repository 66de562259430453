/** A symbol of the text and its codeword. */
export interface Entry {
  readonly symbol: string;
  readonly count: number;
  readonly p: number;
  readonly codeword: string;
}

/** A node of a tree: the path of 0s and 1s to it, and its place among the leaves. */
export interface Node {
  readonly path: string;
  readonly count: number;
  /** In rows of leaves, the first in 0; an inner node lies midway between its branches. */
  readonly row: number;
  /** The row of its first leaf. */
  readonly first: number;
  readonly leaves: number;
  /** A leaf's entry. */
  readonly entry?: Entry;
  /** An inner node's place in the order of merges, from 1. */
  readonly merge?: number;
}
