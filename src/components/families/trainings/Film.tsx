import { PlayButton } from '../../kit/inputs/PlayButton.tsx';
import { usePlay } from '../../kit/motion/use-play.ts';
import type { NumberParam } from '../../kit/state/params.ts';
import { timeAt, wayTo } from './moments.ts';

interface Props {
  /** From 0 to 2: three moments, and the times between them. */
  param: NumberParam;
  t: { readonly play: string; readonly pause: string; readonly step: string };
}

/** The button that plays a training. */
export function Film({ t, param }: Props) {
  const play = usePlay({
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
  return <PlayButton play={play} t={t} />;
}
