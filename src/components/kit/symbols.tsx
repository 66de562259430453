import type { ComponentChildren } from 'preact';
import { symbol } from './symbol.ts';

/** A text with its symbols in the face of the formulas; in one box, since a button would set its pieces side by side without spaces. */
export const symbolsOf = (text: string): ComponentChildren => (
  <span>
    {text.split(symbol).map((part, i) =>
      i % 2 ? (
        <i key={i} class={part === 'ŷ' ? 'hat' : undefined}>
          {part}
        </i>
      ) : (
        part
      ),
    )}
  </span>
);
