import { formatNumber } from '../../../i18n/number.ts';
import { Output } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import type { Result } from '../../kit/state/results.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

interface Props {
  m: Model;
  /** The probability of each sum. */
  p: readonly Result[];
  t: Words;
}

const fixed = (x: number | undefined) => formatNumber(x as number, 4, true);

/** Each sum with its probability, what it adds to the average, and how often it was thrown. */
export function Table({ m, p, t }: Props) {
  const { counts, observed } = m;
  return (
    <ValueTable
      scrolls={t.title}
      heads={[
        t.table.sum,
        t.table.p,
        t.table.part,
        ...(counts ? [t.table.count, t.table.share] : []),
      ]}
      rows={[
        ...p.map((result, i) => [
          m.sums[i],
          <Output key={i} result={result} digits={4} />,
          fixed(m.parts[i]),
          ...(counts && observed ? [formatNumber(counts[i] as number), fixed(observed[i])] : []),
        ]),
        [t.table.total, '1', fixed(m.entropy), ...(counts ? [formatNumber(m.throws), '1'] : [])],
      ]}
    />
  );
}
