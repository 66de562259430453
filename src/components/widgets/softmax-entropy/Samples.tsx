import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { useOwn } from '../../kit/motion/own-steps.ts';
import type { Words } from './ko.ts';
import { drawnFrom, type Model } from './model.ts';

const count = 20;

/** Classes drawn at the present temperature. While it moves the same random numbers fall on other classes. */
export function Samples({ m, t }: { m: Model; t: Words }) {
  const [seed, setSeed] = useOwn(0);
  return (
    <ButtonRow label={t.samples}>
      <button type="button" class="button" onClick={() => setSeed(seed + 1)}>
        {seed === 0 ? t.draw : t.again}
      </button>
      {seed > 0 && (
        <span class="drawn" role="img" aria-label={t.drawn(drawnFrom(m.p, seed, count))}>
          {drawnFrom(m.p, seed, count).map((i, k) => (
            <span key={k}>{i + 1}</span>
          ))}
        </span>
      )}
    </ButtonRow>
  );
}
