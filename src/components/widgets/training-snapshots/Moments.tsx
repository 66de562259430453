import { pressByArrows } from '../../families/inputs/arrows.ts';
import type { NumberParam } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { moments } from './model.ts';

interface Props {
  t: Words;
  param: NumberParam;
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
