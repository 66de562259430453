import { formatNumber } from '../../../i18n/number.ts';
import { drawn, langOf } from '../../families/letters/symbols.ts';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import type { Words } from './ko.ts';
import type { Code } from './model.ts';

/** Every symbol with its count, probability and codeword. */
export function CodeTable({ code, t }: { code: Code; t: Words }) {
  return (
    <ValueTable
      scrolls={code.entries.length > 8 ? t.tree(code) : undefined}
      heads={[
        t.table.symbol,
        t.table.count,
        <span key="p" class="c-p">
          {t.table.p}
        </span>,
        t.table.codeword,
        t.table.length,
      ]}
      rows={[
        ...code.entries.map(({ symbol, count, p }) => {
          const word = code.codewordOf.get(symbol) as string;
          return [
            <span key={symbol} lang={langOf(symbol)}>
              {drawn(symbol)}
            </span>,
            formatNumber(count, 0),
            p,
            <span key={symbol} class="code-cell">
              {word}
            </span>,
            String(word.length),
          ];
        }),
        [t.table.all, formatNumber(code.items.length, 0), '1', '', code.averageLength],
      ]}
    />
  );
}
