import { useId } from 'preact/hooks';
import { NumberInput } from './NumberInput.tsx';
import type { NumberParam } from './params.ts';
import { usePlay } from './use-play.ts';

interface Props {
  /** How many are drawn, from 1 to a power of ten. */
  count: NumberParam;
  seed: NumberParam;
  t: {
    readonly play: string;
    readonly pause: string;
    readonly step: string;
    readonly labels: { readonly seed: string };
  };
  /** What is counted. */
  label: string;
  /** The row of the figure, for its style sheet. */
  class: string;
}

/** Draws one after the other, ten times as many in the same time; how many and from which seed stand beside it. */
export function DrawMore({ count, seed, t, label, class: row }: Props) {
  const id = useId();
  const end = Math.log10(count.max);
  const { playing, stepwise, toggle } = usePlay({
    value: count.value,
    position: Math.log10(count.value),
    end,
    speed: 0.5,
    stops: Array.from({ length: end + 1 }, (_, i) => i),
    show(at) {
      const drawn = Math.round(10 ** at);
      count.set(drawn);
      return drawn;
    },
  });
  return (
    <div class={`row row-choice ${row}`}>
      {count.locked ? (
        <span class="row-label" />
      ) : (
        <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
          {stepwise ? t.step : playing ? t.pause : t.play}
        </button>
      )}
      <span class="buttons">
        {!count.locked && (
          <span class="cell">
            <span id={`${id}-count`}>
              {label} <i>n</i>
            </span>
            <NumberInput param={count} labelledBy={`${id}-count`} />
          </span>
        )}
        {!seed.locked && (
          <span class="cell">
            <span id={`${id}-seed`}>{t.labels.seed}</span>
            <NumberInput param={seed} labelledBy={`${id}-seed`} />
          </span>
        )}
      </span>
    </div>
  );
}
