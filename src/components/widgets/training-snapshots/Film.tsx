import { pressByArrows } from '../../kit/arrows.ts';
import { timeAt, wayTo } from '../../kit/moments.ts';
import type { NumberParam } from '../../kit/params.ts';
import { usePlay } from '../../kit/use-play.ts';
import type { Words } from './ko.ts';
import { moments } from './model.ts';

interface Props {
  t: Words;
  param: NumberParam;
}

/** The button that plays the training. */
export function Film({ t, param }: Props) {
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
    <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
      {stepwise ? t.step : playing ? t.pause : t.play}
    </button>
  );
}

/** Its three moments to jump to. */
export function Moments({ t, param }: Props) {
  if (param.locked) return null;
  return (
    <div class="row row-choice" role="group" aria-label={t.labels.t}>
      <span class="row-label">{t.three}</span>
      <span class="choice">
        {moments.map((_, at) => (
          <button
            key={at}
            type="button"
            class="choice-cell"
            tabindex={param.value === at || (at === 0 && !moments[param.value]) ? 0 : -1}
            aria-pressed={param.value === at}
            onKeyDown={pressByArrows}
            aria-label={t.jump(t.moments[at] as string, at)}
            onClick={() => param.set(at)}
          >
            {t.moments[at]}
          </button>
        ))}
      </span>
    </div>
  );
}
