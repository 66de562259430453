import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ButtonRow } from '../inputs/ButtonRow.tsx';
import { Still } from '../words/Still.tsx';

interface Props {
  /** What the button says, and what its row is called. */
  t: { readonly pour: string; readonly back: string; readonly motion: string };
  /** How far all is poured, from 0 to 1; whatever changes meanwhile sets it to 0. */
  way: number;
  setWay(way: number): void;
  /** There is nothing to pour. */
  off?: boolean;
  /** Buttons beside it. */
  children?: ComponentChildren;
}

/** So much of the way a millisecond goes. */
const speed = 0.0006;

/**
 * The button that pours all areas flat, and lets them rise again; on the way a press turns it round. Whoever asked the
 * system for less motion sees both ends only.
 */
export function Pour({ t, way, setWay, off = false, children }: Props) {
  const goal = useRef(0);
  const shown = useRef(way);
  shown.current = way;
  const flat = way > 0 && goal.current === 1;

  const press = () => {
    const to = flat ? 0 : 1;
    goal.current = to;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setWay(to);
    let own = [way, way];
    let before: number | undefined;
    const next = (now: number) => {
      const at = own[1] as number;
      // Pressed again, or something else moved: what is on show is neither the last step nor the one before.
      if (goal.current !== to || !own.includes(shown.current)) return;
      // A page that was away must not jump.
      const step = speed * Math.min(100, now - (before ?? now));
      before = now;
      own = [at, to > at ? Math.min(to, at + step) : Math.max(to, at - step)];
      setWay(own[1] as number);
      if (own[1] !== to) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  };

  return (
    <ButtonRow label={t.motion}>
      <button
        type="button"
        class={off ? 'button' : 'button primary'}
        data-action="play"
        disabled={off}
        onClick={press}
      >
        <Still room={[t.pour, t.back]}>{flat ? t.back : t.pour}</Still>
      </button>
      {children}
    </ButtonRow>
  );
}
