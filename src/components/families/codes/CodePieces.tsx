import type { ComponentChildren } from 'preact';

/** One codeword of a message. */
export interface Piece {
  readonly symbol: string;
  readonly bits: string;
  /** The language of the symbol, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly on?: boolean;
}

interface Props {
  pieces: readonly Piece[];
  /** What follows the last codeword. */
  children?: ComponentChildren;
}

/** A message in code: each codeword a piece, its symbol above it. */
export function CodePieces({ pieces, children }: Props) {
  return (
    <p class="code-pieces">
      {pieces.map((piece, i) => (
        <span key={i} class={`code-piece${piece.on ? ' on' : ''}`}>
          <span class="code-piece-symbol" lang={piece.lang}>
            {piece.symbol}
          </span>
          <span class="code-piece-bits">{piece.bits}</span>
        </span>
      ))}
      {children}
    </p>
  );
}
