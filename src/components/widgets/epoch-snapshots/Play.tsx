import { ButtonRow } from '../../kit/ButtonRow.tsx';
import { timeAt, wayTo } from '../../kit/moments.ts';
import type { NumberParam } from '../../kit/params.ts';
import { Still } from '../../kit/Still.tsx';
import { usePlay } from '../../kit/use-play.ts';
import type { Words } from './ko.ts';

/** The button that plays the training. */
export function Play({ t, param }: { t: Words; param: NumberParam }) {
  const { playing, stepwise, toggle } = usePlay({
    value: param.value,
    position: wayTo(param.value),
    end: 2,
    speed: 0.42,
    stops: [0, 1, 2],
    show(way) {
      const at = timeAt(way);
      param.set(at);
      return at;
    },
  });
  if (param.locked) return null;
  return (
    <ButtonRow label={t.motion}>
      <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
        <Still room={[t.play, t.pause, t.step]}>
          {stepwise ? t.step : playing ? t.pause : t.play}
        </Still>
      </button>
    </ButtonRow>
  );
}
