import { pc } from '../../kit/box.ts';
import { linear } from '../../kit/scale.ts';

interface Props {
  /** Without symbols there is a scale and nothing on it. */
  of: { readonly entropy: number; readonly averageLength: number } | undefined;
  label: string;
  /** The last number of the scale with its unit. */
  unit: (bits: string) => string;
}

const span = 4;

/** H ≤ L̄ < H + 1: a band one bit wide that begins at the entropy, and the average length in it. */
export function Scale({ of, label, unit }: Props) {
  const low = Math.max(0, Math.floor(of?.entropy ?? 0) - 1);
  const { at } = linear(low, low + span);
  const mark = (bits: number, y: number, name: string, after = '') => (
    <text class={`scale-mark of-${name}`} x={pc(at(bits))} y={y} text-anchor="middle">
      <tspan class="math">{name === 'h' ? 'H' : 'L'}</tspan>
      {after}
    </text>
  );
  return (
    <svg
      class="code-scale"
      width="100%"
      height="92"
      overflow="visible"
      role="img"
      aria-label={label}
    >
      {of && (
        <>
          {mark(of.averageLength, 14, 'length')}
          <svg x={pc(at(of.averageLength))} y="19" overflow="visible">
            <path class="scale-tip" d="M-6 0H6L0 9Z" />
          </svg>
          <rect class="bar of-h" x={pc(at(of.entropy))} width={pc(1 / span)} y="30" height="12" />
          {mark(of.entropy, 58, 'h')}
          {mark(of.entropy + 1, 58, 'h', ' + 1')}
        </>
      )}
      <line class="axis-line" x1="0%" x2="100%" y1="66" y2="66" />
      {Array.from({ length: span + 1 }, (_, i) => (
        <g key={i}>
          <svg x={pc(i / span)} y="66" overflow="visible">
            <line class="tick" y2="6" />
          </svg>
          <text
            class="tick-text"
            x={pc(i / span)}
            y="88"
            text-anchor={i === 0 ? 'start' : i === span ? 'end' : 'middle'}
          >
            {i === span ? unit(String(low + i)) : low + i}
          </text>
        </g>
      ))}
    </svg>
  );
}
