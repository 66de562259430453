import type { usePlay } from '../motion/use-play.ts';
import { Still } from '../words/Still.tsx';

interface Props {
  play: ReturnType<typeof usePlay>;
  t: {
    readonly play: string;
    readonly pause: string;
    /** Where nothing moves by itself. */
    readonly step: string;
    /** At the end of the way. */
    readonly again?: string;
  };
  over?: boolean;
  disabled?: boolean;
}

/** The button that lets a picture move along its way, and holds it. */
export function PlayButton({ play, t, over, disabled = false }: Props) {
  const { playing, stepwise, toggle } = play;
  const again = t.again ?? t.play;
  return (
    <button
      type="button"
      class="button primary"
      data-action="play"
      disabled={disabled}
      onClick={() => toggle()}
    >
      <Still room={[t.play, again, t.pause, t.step]}>
        {playing ? t.pause : over ? again : stepwise ? t.step : t.play}
      </Still>
    </button>
  );
}
