import type { ComponentChildren } from 'preact';
import { ButtonRow } from './ButtonRow.tsx';
import { Still } from './Still.tsx';
import { usePlay } from './use-play.ts';

interface Props {
  /** What the button says, and what its row is called. */
  t: {
    readonly pour: string;
    readonly back: string;
    readonly pause: string;
    readonly motion: string;
  };
  /** See pouredAt. */
  way: number;
  setWay(way: number): void;
  /** There is nothing to pour. */
  off?: boolean;
  /** Buttons beside it. */
  children?: ComponentChildren;
}

/** The button that pours all areas flat, and lets them rise again. */
export function Pour({ t, way, setWay, off = false, children }: Props) {
  const { playing, toggle } = usePlay({
    value: way,
    position: way,
    end: way < 1 || way >= 2 ? 1 : 2,
    speed: 0.6,
    stops: [1, 2],
    show(position) {
      setWay(position);
      return position;
    },
  });
  const says = playing ? t.pause : way > 0 && way < 2 ? t.back : t.pour;
  return (
    <ButtonRow label={t.motion}>
      <button
        type="button"
        class={off ? 'button' : 'button primary'}
        data-action="play"
        disabled={off}
        onClick={() => toggle()}
      >
        <Still room={[t.pour, t.back, t.pause]}>{says}</Still>
      </button>
      {children}
    </ButtonRow>
  );
}
