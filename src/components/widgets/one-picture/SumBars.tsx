import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { shortBits } from '../../families/two-codes/short-bits.ts';
import { NamedBy, Output } from '../../kit/figure/Readout.tsx';
import { pc } from '../../kit/plot/box.ts';
import type { Result } from '../../kit/state/results.ts';

interface Props {
  h: Result;
  d: Result;
  ce: Result;
  names: Readonly<Record<'h' | 'd' | 'ce', ComponentChildren>>;
  /** So much is as long as the whole line. */
  most: number;
  /** The bar of D stands where that of H ends. */
  stacked: boolean;
}

const height = 14;
const edge = 'M0 -2l-4 3l4 3l-4 3l4 3l-4 3l4 3';

/** The three amounts as lengths, each with its number; two of them can be laid end to end. */
export function SumBars({ h, d, ce, names, most, stacked }: Props) {
  const id = useId();
  const at = (x: number) => Math.min(1, x / most);
  const from = stacked ? h.value : 0;
  const bars = [
    { of: 'h', result: h, x: 0 },
    { of: 'd', result: d, x: from, tie: from },
    { of: 'ce', result: ce, x: 0, tie: ce.value },
  ] as const;
  return (
    <div class="sum-bars">
      {bars.map(({ of, result, x, ...bar }) => {
        const end = x + result.value;
        return (
          <div key={of} class={`sum-row c-${of === 'h' ? 'h' : 'loss'}`}>
            <span id={`${id}-${of}`}>{names[of]}</span>
            <NamedBy.Provider value={`${id}-${of}`}>
              <Output result={result} text={shortBits(result.value)} />
            </NamedBy.Provider>
            <svg width="100%" height={height} overflow="visible" aria-hidden="true">
              {stacked && 'tie' in bar && <rect class="sum-tie" x={pc(at(bar.tie))} width="1" />}
              <rect class={`sum-${of}`} x={pc(at(x))} width={pc(at(end) - at(x))} height={height} />
              {end > most && (
                <svg x="100%" overflow="visible">
                  <path class="sum-torn" d={`${edge}H6V-2z`} />
                  <path class="sum-edge" d={edge} />
                </svg>
              )}
            </svg>
          </div>
        );
      })}
    </div>
  );
}
