import { useId, useMemo } from 'preact/hooks';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { usePlay } from '../../kit/motion/use-play.ts';
import type { NumberParam } from '../../kit/state/params.ts';
import { countingTrack } from './counting-track.ts';

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
  /** So many, in words. */
  says(count: number): string;
  /** The counts stand along the x axis of the whole picture. */
  axis?: boolean;
}

/** Draws one after the other, ten times as many in the same time; how many and from which seed stand beside it. */
export function DrawMore({ count, seed, t, label, says, axis = false }: Props) {
  const id = useId();
  const end = Math.log10(count.max);
  const track = useMemo(() => countingTrack(count.max), [count.max]);
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
    <>
      <Slider
        param={count}
        track={track}
        label={
          <>
            {label} <i>n</i>
          </>
        }
        says={says}
        axis={axis}
      />
      <div class="row row-choice draw-more">
        {!count.locked && (
          <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
            {stepwise ? t.step : playing ? t.pause : t.play}
          </button>
        )}
        {!seed.locked && (
          <span class="cell">
            <span id={`${id}-seed`}>{t.labels.seed}</span>
            <NumberInput param={seed} labelledBy={`${id}-seed`} />
          </span>
        )}
      </div>
    </>
  );
}
