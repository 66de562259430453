import { formatNumber } from '../../../i18n/number.ts';
import { OutputColumns } from '../../families/outputs/OutputBlocks.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import type { Result } from '../../kit/state/results.ts';
import { shortProbability } from '../../kit/words/short-probability.ts';
import { panels } from './layout.ts';

interface Props {
  p: readonly Result[];
  information: readonly Result[];
}

/** The probability and the information of each class, where its ribbon begins. */
export function Strip({ p, information }: Props) {
  const digits = p.length > 5 ? 2 : 3;
  const cells = (results: readonly Result[], symbol: string, text: (x: number) => string) =>
    results.map((result, i) => (
      <Named key={i} name={`${symbol}(${i + 1})`}>
        <Output result={result} text={text(result.value)} />
      </Named>
    ));
  return (
    <OutputColumns
      foot={panels.ribbons.foot}
      rows={[
        { of: 'p', symbol: <i>p</i>, cells: cells(p, 'p', (x) => share(x, digits)) },
        { of: 'h', symbol: <i>I</i>, cells: cells(information, 'I', (x) => amount(x, digits)) },
      ]}
    />
  );
}

/** Many columns are narrow: what only rounds to 0 or to 1, and what is large, has no decimals there. */
function share(p: number, digits: number): string {
  const text = shortProbability(p, digits);
  return digits < 3 ? text.replace(/^(≈.)\..*/, '$1') : text;
}

function amount(bits: number, digits: number): string {
  const isNarrow = digits < 3;
  if (bits >= 100) return formatNumber(bits, isNarrow || bits >= 10000 ? 0 : 1, true);
  const text = bits.toFixed(digits);
  return bits > 0 && Number(text) === 0 ? `≈${isNarrow ? '0' : text}` : text;
}
