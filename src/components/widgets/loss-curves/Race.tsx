import { PlayButton } from '../../kit/inputs/PlayButton.tsx';
import { usePlay } from '../../kit/motion/use-play.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';
import { secondsOf, shareOf, stopsOf } from './race.ts';
import type { Race as Running } from './use-race.ts';

interface Props {
  t: Words;
  m: Model;
  race: Running;
  ready: boolean;
}

/** The buttons that let both balls run. */
export function Race({ t, m, race, ready }: Props) {
  const { share, go, all, over } = race;
  const play = usePlay({
    value: share,
    position: share,
    end: 1,
    speed: 1 / secondsOf(all),
    stops: stopsOf(m.bce.steps, m.squaredError.steps).map((made) => shareOf(made, all)),
    show(at) {
      go(at);
      return at;
    },
  });
  const off = !ready || all === 0;
  return (
    <div class="race">
      <PlayButton play={play} t={t} over={over} disabled={off} />
      <button type="button" class="button" disabled={off || over} onClick={() => go(1)}>
        {t.toEnd}
      </button>
    </div>
  );
}
