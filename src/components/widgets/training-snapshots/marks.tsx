import { pc, up } from '../../kit/plot/box.ts';
import type { Quantity } from '../../kit/plot/colour.ts';

/** The three numbers that fall while the net learns, each with its colour and the shape of its mark. */
export const marks = {
  squaredError: { of: 'loss', d: 'M0 5.5 L-5.5 -4 L5.5 -4 Z' },
  crossEntropy: { of: 'loss', d: 'M0 -5.5 L5.5 4 L-5.5 4 Z' },
  entropy: { of: 'h', d: 'M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z' },
} satisfies Record<string, { of: Quantity; d: string }>;
export type Measure = keyof typeof marks;

/** A mark on its curve. */
export function Mark({ x, y, measure }: { x: number; y: number; measure: Measure }) {
  return (
    <svg x={pc(x)} y={up(y)} overflow="visible">
      <Shape measure={measure} />
    </svg>
  );
}

/** A number's name behind its mark. */
export function Named({ measure, name }: { measure: Measure; name: string }) {
  return (
    <>
      <svg class="key" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
        <Shape measure={measure} />
      </svg>{' '}
      {name}
    </>
  );
}

function Shape({ measure }: { measure: Measure }) {
  const { of, d } = marks[measure];
  return <path class={`mark of-${of}`} d={d} />;
}
