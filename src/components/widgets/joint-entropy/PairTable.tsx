import { formatProbability } from '../../../i18n/number.ts';
import { Output } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import type { Result } from '../../kit/state/results.ts';
import { inFormula as n } from '../../kit/words/sum-of.ts';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { sub } from './digits.ts';
import type { Words } from './ko.ts';
import { cellOf, type Model } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  /** Of every pair, row by row. */
  p: readonly Result[];
}

/** Every pair against independence, and its part of the mutual information. */
export function PairTable({ m, t, p }: Props) {
  const pairs = p.map((result, i) => {
    const [row, column] = [Math.floor(i / m.columns), i % m.columns];
    return { row, column, result, ...cellOf(m, row, column) };
  });
  return (
    <ValueTable
      scrolls={t.title}
      names={2}
      heads={[
        t.table.x,
        t.table.y,
        'p(x,\u00a0y)',
        `${t.table.product} p(x) p(y)`,
        t.table.pointwise,
        t.table.part,
      ]}
      rows={[
        ...pairs.map(({ row, column, result, product, pointwise, part }, i) => [
          symbolsOf(`x${sub(row)}`),
          symbolsOf(`y${sub(column)}`),
          <Output key={i} result={result} />,
          formatProbability(product, 3, true),
          pointwise ?? '–',
          n(part),
        ]),
        [t.table.sum, '', '1', '1', '', n(m.shared)],
      ]}
    />
  );
}
