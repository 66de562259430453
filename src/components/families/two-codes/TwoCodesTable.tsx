import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { nameOf } from '../../kit/words/letters.ts';
import type { CodesTable } from './pair-words.ko.ts';
import type { TwoCodesModel } from './two-codes-model.ts';

interface Props {
  m: TwoCodesModel;
  t: CodesTable;
}

/** The numbers of a drawing of TwoCodes whose blocks are as high as q's code is long. */
export const TwoCodesTable = ({ m, t }: Props) => (
  <ValueTable
    heads={[t.outcome, t.p, t.q, t.own, t.other, t.share]}
    rows={[
      ...m.p.map((x, i) => [
        nameOf(i),
        formatProbability(x, 4),
        formatProbability(m.q[i] as number, 4),
        m.own[i],
        m.other[i],
        m.shares[i],
      ]),
      [t.sum, '1', '1', '', '', formatNumber(m.crossEntropy, 3, true)],
    ]}
  />
);
