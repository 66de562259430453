import { formatNumber } from '../../../i18n/number.ts';
import { barCentre } from '../../kit/bar-places.ts';
import { pc } from '../../kit/box.ts';
import { Named } from '../../kit/Named.tsx';
import { Output } from '../../kit/Readout.tsx';
import type { Result } from '../../kit/results.ts';
import { shortProbability } from '../../kit/short-probability.ts';
import type { Words } from './ko.ts';

interface Props {
  t: Words;
  p: readonly Result[];
  information: readonly Result[];
  /** The likeliest class, if one is. */
  top: number | undefined;
}

/** Each class above its logit: its probability and its information, where its ribbon begins. */
export function Strip({ t, p, information, top }: Props) {
  return (
    <div class="strip">
      <span class="strip-names" aria-hidden="true">
        <i class="c-h">I</i>
        <i class="c-q hat">ŷ</i>
        <span>{t.class}</span>
      </span>
      {p.map((result, i) => {
        const bits = information[i] as Result;
        return (
          <span
            key={i}
            class={`strip-cell${i === top ? ' top' : ''}`}
            style={{ '--x': pc(barCentre(i, p.length)) }}
          >
            <span class="c-h">
              <Named name={`I(${i + 1})`}>
                <Output result={bits} text={amount(bits.value)} />
              </Named>
            </span>
            <span class="c-q">
              <Named name={`ŷ(${i + 1})`}>
                <Output result={result} text={shortProbability(result.value)} />
              </Named>
            </span>
            <span aria-hidden="true">{i + 1}</span>
          </span>
        );
      })}
    </div>
  );
}

/** An amount where there is little room; what only rounds to 0 says so. */
function amount(bits: number): string {
  const text = formatNumber(bits, bits < 9.9995 ? 3 : bits < 99.95 ? 1 : 0, true);
  return bits > 0 && Number(text) === 0 ? `≈${text}` : text;
}
