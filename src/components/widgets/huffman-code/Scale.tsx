import type { ComponentChildren } from 'preact';
import { pc } from '../../kit/box.ts';
import { linear } from '../../kit/scale.ts';

interface Props {
  /** Without symbols there is a scale and nothing on it. */
  of: { readonly entropy: number; readonly averageLength: number } | undefined;
  label: string;
  /** The last number of the scale with its unit. */
  unit: (bits: string) => string;
  /** Both results, each written on its mark. */
  average: ComponentChildren;
  entropy: ComponentChildren;
}

const span = 4;

/** H ≤ L̄ < H + 1: a band one bit wide that begins at the entropy, and the average length in it. */
export function Scale({ of, label, unit, average, entropy }: Props) {
  const low = Math.max(0, Math.floor(of?.entropy ?? 0) - 1);
  const { at } = linear(low, low + span);
  // A name reaches as far to the left as its mark stands from there: so it stands by its mark and never leaves the scale.
  const over = (bits: number, name: string, children: ComponentChildren) => (
    <div
      class={`scale-mark of-${name}`}
      style={{ left: pc(at(bits)), transform: `translateX(-${pc(at(bits))})` }}
    >
      {children}
    </div>
  );
  return (
    <div class="code-scale">
      <svg width="100%" height="104" overflow="visible" role="img" aria-label={label}>
        {of && (
          <>
            <svg x={pc(at(of.averageLength))} y="25" overflow="visible">
              <path class="scale-tip" d="M-6 0H6L0 9Z" />
            </svg>
            <rect class="bar of-h" x={pc(at(of.entropy))} width={pc(1 / span)} y="36" height="12" />
            <text class="scale-end" x={pc(at(of.entropy + 1))} dx="8" y="47">
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
      {of && over(of.averageLength, 'length', average)}
      {of && over(of.entropy, 'h', entropy)}
    </div>
  );
}
