import { useId } from 'preact/hooks';
import { NumberInput } from '../../kit/NumberInput.tsx';
import type { Params } from '../../kit/params.ts';
import { usePlay } from '../../kit/use-play.ts';
import type { Words } from './ko.ts';
import type { state } from './state.ts';

interface Props {
  params: Params<typeof state.fields>;
  t: Words;
}

/** Draws samples one after the other, ten times as many in the same time. */
export function Draw({ params: { samples, seed }, t }: Props) {
  const id = useId();
  const end = Math.log10(samples.max);
  const { playing, stepwise, toggle } = usePlay({
    value: samples.value,
    position: Math.log10(samples.value),
    end,
    speed: 0.5,
    stops: [0, 1, 2, 3, 4, 5],
    show(at) {
      const count = Math.round(10 ** at);
      samples.set(count);
      return count;
    },
  });
  return (
    <div class="row row-choice draw">
      {samples.locked ? (
        <span class="row-label" />
      ) : (
        <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
          {stepwise ? t.step : playing ? t.pause : t.play}
        </button>
      )}
      <span class="buttons">
        {!samples.locked && (
          <span class="cell">
            <span id={`${id}-samples`}>
              {t.labels.samples} <i>n</i>
            </span>
            <NumberInput param={samples} labelledBy={`${id}-samples`} />
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
