import { useRef } from 'preact/hooks';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import { usePlay } from '../../kit/motion/use-play.ts';
import type { Params } from '../../kit/state/params.ts';
import { useAround } from '../../kit/words/around.ts';
import { Still } from '../../kit/words/Still.tsx';
import type { Words } from './ko.ts';
import type { state } from './state.ts';

type Given = Pick<Params<typeof state.fields>, 'throws' | 'seed'>;

/** The dice fall one after the other, in so many steps that a phone can count them all. */
const steps = 30;

/** How many throws there shall be while they fall, and what lets them fall. */
export function useThrows({ throws, seed }: Given) {
  const wanted = useRef(0);
  const { playing, toggle } = usePlay({
    value: throws.value,
    position: wanted.current > 0 ? throws.value / wanted.current : 1,
    end: 1,
    speed: 0.7,
    stops: [1],
    show(at) {
      const fallen = Math.max(1, Math.round((wanted.current * Math.round(at * steps)) / steps));
      throws.set(fallen);
      return fallen;
    },
  });
  const fall = (count: number) => {
    wanted.current = Math.min(throws.max, count);
    if (!playing) toggle();
  };
  return {
    /** How many throws fill the bars. */
    full: playing ? Math.max(wanted.current, throws.value) : throws.value,
    first: () => fall(100),
    again() {
      seed.set((seed.value + 1) % (seed.max + 1));
      if (!throws.locked) fall(throws.value);
    },
    more: () => fall(throws.value * 10),
  };
}

interface Props {
  params: Given;
  play: ReturnType<typeof useThrows>;
  t: Words;
}

/** How often the dice are thrown, and which throws they are: in one row, since they are changed by turns. */
export function Throws({ params: { throws, seed }, play, t }: Props) {
  const { id } = useAround();
  if (throws.locked && seed.locked) return null;
  const first = throws.value === 0 && !throws.locked;
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
        {(first || !seed.locked) && (
          <button
            type="button"
            class="button"
            data-action="play"
            onClick={first ? play.first : play.again}
          >
            <Still room={[t.throwFirst, t.throwAgain]}>{first ? t.throwFirst : t.throwAgain}</Still>
          </button>
        )}
        {!throws.locked && (
          <button
            type="button"
            class="button"
            disabled={throws.value === 0 || throws.value >= throws.max}
            onClick={play.more}
          >
            {t.throwMore}
          </button>
        )}
      </span>
    </div>
  );
}
