import { formatNumber } from '../../../i18n/number.ts';
import { Named } from '../../kit/figure/Named.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import { barCentre } from '../../kit/plot/bar-places.ts';
import { pc } from '../../kit/plot/box.ts';
import type { Result, Results } from '../../kit/state/results.ts';
import { shortProbability } from '../../kit/words/short-probability.ts';
import type { figure } from './figure.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';
import { short } from './short.ts';

interface Props {
  m: Model;
  t: Words;
  results: Results<typeof figure>;
}

/** What is read of each class, upwards: its logit in its neuron, its number, its probability and its information. */
export function Strip({ m, t, results: { logits, p, information } }: Props) {
  const likeliest = m.path ? m.top : undefined;
  return (
    <div class="strip">
      <span class="strip-names" aria-hidden="true">
        <i class="c-h">I</i>
        <i class="c-q hat">ŷ</i>
        <span>{t.class}</span>
      </span>
      {p.map((result, i) => {
        const [bits, z] = [information[i] as Result, logits[i] as Result];
        return (
          <span
            key={i}
            class={`strip-cell${i === likeliest ? ' top' : ''}`}
            style={{ '--x': pc(barCentre(i, p.length)) }}
          >
            {(
              [
                ['c-h', 'I', bits, amount(bits.value)],
                ['c-q', 'ŷ', result, shortProbability(result.value)],
                ['logit', 'z', z, short(z.value)],
              ] as const
            ).map(([look, name, of, text]) => (
              <span key={name} class={look}>
                <Named name={`${name}(${i + 1})`}>
                  <Output result={of} text={text} />
                </Named>
              </span>
            ))}
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
