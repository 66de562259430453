import { pc, up } from '../../kit/plot/box.ts';
import { place } from './gallery-place.ts';
import before from './still-before.json';

/** What the net says of each test digit at one moment. */
export interface Moment {
  readonly predictions: string;
  /** In thousandths of a bit. */
  readonly entropies: readonly number[];
}

/** The recorded test digits, each as the printed digit that it should be. */
export function Printed({ of }: { of: Moment }) {
  return (
    <>
      {[true, false].map((isRight) => {
        const digits = of.entropies.flatMap((entropy, e) =>
          (of.predictions[e] === before.labels[e]) === isRight
            ? [{ label: before.labels[e], at: place(e, entropy / 1000, isRight) }]
            : [],
        );
        return (
          <text
            key={String(isRight)}
            class={isRight ? 'printed of-right' : 'printed'}
            x={digits.map(({ at: [x] }) => pc(Number(x.toFixed(3)))).join(' ')}
            y={digits.map(({ at: [, y] }) => up(Number(y.toFixed(3)))).join(' ')}
          >
            {digits.map(({ label }) => label).join('')}
          </text>
        );
      })}
    </>
  );
}
