import type { ComponentChildren } from 'preact';
import { pc } from '../../kit/box.ts';
import { OnMark } from '../../kit/OnMark.tsx';
import { linear } from '../../kit/scale.ts';

interface Props {
  /** Without symbols there is a scale and nothing on it. */
  of: { readonly entropy: number; readonly averageLength: number } | undefined;
  label: string;
  /** The last number of the scale with its unit. */
  unit: (bits: string) => string;
  /** The results, written on their marks. */
  average: ComponentChildren;
  bound: ComponentChildren;
}

const span = 4;

/** H ≤ L̄ < H + 1: a band one bit wide that begins at the entropy, and the average length in it. */
export function Scale({ of, label, unit, average, bound }: Props) {
  const { entropy, averageLength } = of ?? { entropy: 0, averageLength: 0 };
  const low = Math.max(0, Math.floor(entropy) - 1);
  const { at } = linear(low, low + span);
  const side = (x: number) => (x < 0.2 ? 'left' : x > 0.8 ? 'right' : undefined);
  const [h, l] = [at(entropy), at(averageLength)];
  return (
    <div class="code-scale">
      <svg
        class="scale-drawing"
        width="100%"
        height="102"
        overflow="visible"
        role="img"
        aria-label={label}
      >
        {of && (
          <>
            <svg x={pc(l)} y="20" overflow="visible">
              <path class="scale-mark" d="M-6 0H6L0 9Z" />
            </svg>
            <rect class="bar of-h" x={pc(h)} width={pc(1 / span)} y="31" height="12" />
            <text class="scale-bound of-h" x={pc(at(entropy + 1))} y="60" text-anchor="middle">
              <tspan class="math">H</tspan> + 1
            </text>
          </>
        )}
        <line class="axis-line" x1="0%" x2="100%" y1="72" y2="72" />
        {Array.from({ length: span + 1 }, (_, i) => (
          <g key={i}>
            <svg x={pc(i / span)} y="72" overflow="visible">
              <line class="tick" y2="6" />
            </svg>
            <text
              class="tick-text"
              x={pc(i / span)}
              y="94"
              text-anchor={i === 0 ? 'start' : i === span ? 'end' : 'middle'}
            >
              {i === span ? unit(String(low + i)) : low + i}
            </text>
          </g>
        ))}
      </svg>
      <div class="plot-marks">
        <div>
          <OnMark class="scale-average" x={l} y={1 - 9 / 102} side={side(l)}>
            {average}
          </OnMark>
          <OnMark class="of-h" x={h} y={1 - 55 / 102} side={side(h)}>
            {bound}
          </OnMark>
        </div>
      </div>
    </div>
  );
}
