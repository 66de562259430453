import type { ComponentChildren } from 'preact';
import { faceOf, symbol } from './symbol.ts';

/**
 * A text with its symbols in the face of the formulas; in one box, since a button would set its pieces side by side without
 * spaces. A Korean head breaks before a bracket after a letter as it does after a syllable. What is more than a text stays
 * as it is.
 */
export const symbolsOf = (text: ComponentChildren): ComponentChildren =>
  typeof text === 'string' && symbol.test(text) ? (
    <span>
      {text.split(symbol).map((part, i) =>
        i % 2 ? (
          <i key={i} class={faceOf(part)}>
            {part}
          </i>
        ) : (
          <>
            {i > 0 && part.startsWith('(') && <wbr />}
            {part}
          </>
        ),
      )}
    </span>
  ) : (
    text
  );

/** One symbol in the face of the formulas, ŷ with a hat that every font has; `of` is the quantity whose colour it takes. */
export const symbolOf = (symbol: string, of?: string): ComponentChildren =>
  symbol
    .split(/(ŷ)/)
    .filter((part) => part !== '')
    .map((part) => (
      <i
        key={part}
        class={[of && `c-${of}`, part === 'ŷ' && 'hat'].filter(Boolean).join(' ') || undefined}
      >
        {part}
      </i>
    ));

/** Words, and the symbol of what they name. */
export const named = (
  words: ComponentChildren,
  symbol: string | undefined,
  of?: string,
): ComponentChildren =>
  symbol === undefined ? (
    symbolsOf(words)
  ) : (
    <>
      {words} {symbolOf(symbol, of)}
    </>
  );
