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
