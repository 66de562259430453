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

/** Sends messages one after the other, ten times as many in the same time. */
export function Send({ params: { n, seed }, t }: Props) {
  const id = useId();
  const end = Math.log10(n.max);
  const { playing, stepwise, toggle } = usePlay({
    value: n.value,
    position: Math.log10(n.value),
    end,
    speed: 0.5,
    stops: [0, 1, 2, 3, 4],
    show(at) {
      const count = Math.round(10 ** at);
      n.set(count);
      return count;
    },
  });
  return (
    <div class="row row-choice send">
      {n.locked ? (
        <span class="row-label" />
      ) : (
        <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
          {stepwise ? t.step : playing ? t.pause : t.play}
        </button>
      )}
      <span class="buttons">
        {!n.locked && (
          <span class="cell">
            <span id={`${id}-n`}>
              {t.labels.n} <i>n</i>
            </span>
            <NumberInput param={n} labelledBy={`${id}-n`} />
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
