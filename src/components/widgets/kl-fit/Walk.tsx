import { PlayButton } from '../../kit/inputs/PlayButton.tsx';
import { usePlay } from '../../kit/motion/use-play.ts';
import type { Words } from './ko.ts';

interface Props {
  t: Words;
  /** How much of the way lies behind, from 0 to 1. */
  share: number;
  go(share: number): void;
}

/** The button that lets the curve walk downhill. */
export function Walk({ t, share, go }: Props) {
  const play = usePlay({
    value: share,
    position: share,
    end: 1,
    speed: 0.4,
    stops: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    show(at) {
      go(at);
      return at;
    },
  });
  return <PlayButton play={play} t={t} />;
}
