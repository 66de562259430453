import { pressByArrows } from '../../kit/arrows.ts';
import { timeAt, wayTo } from '../../kit/moments.ts';
import type { NumberParam } from '../../kit/params.ts';
import { usePlay } from '../../kit/use-play.ts';
import type { Words } from './ko.ts';
import { moments, target } from './model.ts';

/** The button that plays the training, and its three moments to jump to. */
export function Film({ t, param }: { t: Words; param: NumberParam }) {
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
    <div class="row row-choice film">
      <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
        {stepwise ? t.step : playing ? t.pause : t.play}
      </button>
      <span class="choice presets" style={{ '--columns': 3 }}>
        {moments.map((p, at) => (
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
            <Thumbnail p={p} />
            {t.moments[at]}
          </button>
        ))}
      </span>
    </div>
  );
}

/** A moment as a small picture. */
function Thumbnail({ p }: { p: readonly number[] }) {
  return (
    <svg class="thumbnail" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
      {p.map((x, i) => (
        <rect
          key={i}
          class={i === target ? 'right' : undefined}
          x={i * 8 + 1}
          width="6"
          y={23 - 22 * x}
          height={22 * x}
        />
      ))}
      <path d="M0 23.5 H40" />
    </svg>
  );
}
