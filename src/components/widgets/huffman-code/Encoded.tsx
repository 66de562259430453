import { CodePieces } from '../../families/codes/CodePieces.tsx';
import { drawn, langOf } from '../../families/letters/symbols.ts';
import type { Words } from './ko.ts';
import { type Code, encoded } from './model.ts';

const mostBits = 200;

/** The text in code, a piece a symbol. */
export function Encoded({ code, t, at }: { code: Code; t: Words; at: string | undefined }) {
  const pieces = encoded(code, mostBits);
  const shown = pieces.reduce((sum, piece) => sum + piece.bits.length, 0);
  return (
    <div class="code-bits">
      <p class="code-bits-title">{t.bits}</p>
      <CodePieces
        pieces={pieces.map(({ symbol, bits }) => ({
          symbol: drawn(symbol),
          bits,
          lang: langOf(symbol),
          on: symbol === at,
        }))}
      >
        {shown < code.totalBits && <span>{t.moreBits(code.totalBits - shown)}</span>}
      </CodePieces>
    </div>
  );
}
