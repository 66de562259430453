import { formatNumber } from '../../../i18n/number.ts';
import { barCentre } from '../../kit/bar-places.ts';
import { pc } from '../../kit/box.ts';
import { Named } from '../../kit/Named.tsx';
import { Output } from '../../kit/Readout.tsx';
import type { Result } from '../../kit/results.ts';
import { shortProbability } from '../../kit/short-probability.ts';

interface Props {
  p: readonly Result[];
  information: readonly Result[];
}

/** The probability and the information of each class, where its ribbon begins. */
export function Strip({ p, information }: Props) {
  const count = p.length;
  return (
    <div class={`strip${count > 5 ? ' many' : ''}`}>
      <span class="strip-name of-p" aria-hidden="true">
        <i>p</i>
      </span>
      <span class="strip-name of-h" aria-hidden="true">
        <i>I</i>
      </span>
      {p.map((result, i) => (
        <span key={i} class="strip-cell" style={{ '--x': pc(barCentre(i, count)) }}>
          <Named name={`p(${i + 1})`}>
            <Output result={result} text={shortProbability(result.value, digitsFor(count))} />
          </Named>
          <Named name={`I(${i + 1})`}>
            <Output
              result={information[i] as Result}
              text={amount(information[i]?.value ?? 0, count)}
            />
          </Named>
        </span>
      ))}
    </div>
  );
}

const digitsFor = (count: number) => (count > 5 ? 2 : 3);

function amount(bits: number, count: number): string {
  if (bits >= 100) return formatNumber(bits, bits < 10000 ? 1 : 0, true);
  const text = bits.toFixed(digitsFor(count));
  return `${bits > 0 && Number(text) === 0 ? '≈' : ''}${text}`;
}
