import { Readout } from '../../kit/figure/Readout.tsx';
import { pc } from '../../kit/plot/box.ts';
import { linear } from '../../kit/plot/scale.ts';
import type { Result } from '../../kit/state/results.ts';
import type { Words } from './ko.ts';

interface Props {
  /** The last number of the scale with its unit. */
  unit: (bits: string) => string;
  /** Both results, each written on its mark; without symbols there is a scale and nothing on it. */
  average: Result | undefined;
  entropy: Result | undefined;
  t: Words;
}

const span = 4;

/** H ≤ L̄ < H + 1: a band one bit wide that begins at the entropy, and the average length in it. */
export function Scale({ unit, average, entropy, t }: Props) {
  const low = Math.max(0, Math.floor(entropy?.value ?? 0) - 1);
  const { at } = linear(low, low + span);
  const over = (result: Result, name: string, label: string, symbol: string) => (
    <div class={`scale-mark of-${name}`} style={{ '--at': pc(at(result.value)) }}>
      <Readout
        label={
          <>
            {label} <i class={name}>{symbol}</i>
          </>
        }
        result={result}
      />
    </div>
  );
  return (
    <div class="code-scale">
      <svg width="100%" height="104" overflow="visible" aria-hidden="true">
        {average && entropy && (
          <>
            <svg x={pc(at(average.value))} overflow="visible">
              <path class="scale-tip" d="M-6 25h12l-6 9Z" />
            </svg>
            <rect
              class="bar of-h"
              x={pc(at(entropy.value))}
              width={pc(1 / span)}
              y="36"
              height="12"
            />
            <text class="scale-end" x={pc(at(entropy.value + 1))} dx="8" y="47">
              <tspan class="math">H</tspan> + 1
            </text>
          </>
        )}
        <line class="axis-line" x1="0%" x2="100%" y1="78" y2="78" />
        {Array.from({ length: span + 1 }, (_, i) => (
          <g key={i}>
            <svg x={pc(i / span)} y="78" overflow="visible">
              <line class="tick" y2="6" />
            </svg>
            <text
              class="tick-text"
              x={pc(i / span)}
              y="100"
              text-anchor={i === 0 ? 'start' : i === span ? 'end' : 'middle'}
            >
              {i === span ? unit(String(low + i)) : low + i}
            </text>
          </g>
        ))}
      </svg>
      {average && over(average, 'mean-length', t.average, 'L')}
      {entropy && over(entropy, 'h', t.entropy, 'H')}
    </div>
  );
}
