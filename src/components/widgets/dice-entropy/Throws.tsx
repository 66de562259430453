import { useAround } from '../../kit/around.ts';
import { NumberInput } from '../../kit/NumberInput.tsx';
import type { Params } from '../../kit/params.ts';
import type { Words } from './ko.ts';
import type { state } from './state.ts';

interface Props {
  params: Pick<Params<typeof state.fields>, 'throws' | 'seed'>;
  t: Words;
}

/** How often the dice are thrown, and which throws they are: in one row, since they are changed by turns. */
export function Throws({ params: { throws, seed }, t }: Props) {
  const { id } = useAround();
  if (throws.locked && seed.locked) return null;
  return (
    <div class="row row-choice" role="group" aria-labelledby={`${id}-throws`}>
      <span class="row-label" id={`${id}-throws`}>
        {t.labels.throws}
      </span>
      <span class="buttons">
        {!throws.locked && (
          <span class="cell">
            <NumberInput param={throws} labelledBy={`${id}-throws`} />
            {t.times}
          </span>
        )}
        {!seed.locked && (
          <span class="cell">
            <span id={`${id}-seed`}>{t.labels.seed}</span>
            <NumberInput param={seed} labelledBy={`${id}-seed`} />
          </span>
        )}
        {throws.value === 0 && !throws.locked ? (
          <button type="button" class="button" onClick={() => throws.set(100)}>
            {t.throwFirst}
          </button>
        ) : (
          !seed.locked && (
            <button
              type="button"
              class="button"
              onClick={() => seed.set((seed.value + 1) % (seed.max + 1))}
            >
              {t.throwAgain}
            </button>
          )
        )}
        {!throws.locked && (
          <button
            type="button"
            class="button"
            disabled={throws.value === 0 || throws.value >= throws.max}
            onClick={() => throws.set(Math.min(throws.max, throws.value * 10))}
          >
            {t.throwMore}
          </button>
        )}
      </span>
    </div>
  );
}
