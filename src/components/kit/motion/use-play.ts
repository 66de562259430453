import { useEffect, useRef, useState } from 'preact/hooks';

interface Play {
  /** The value on show; a change that did not come from here ends the play. */
  readonly value: number;
  /** Where on the way that value stands, and where the way ends (it begins at 0). */
  readonly position: number;
  readonly end: number;
  /** How far a second goes. */
  readonly speed: number;
  /** Positions that a reader without motion steps through. */
  readonly stops: readonly number[];
  /** Shows a position; returns the value that stands for it. */
  show(position: number): number;
}

/**
 * A picture that moves along a way from 0 to its end. Whoever asked the system for less motion gets one step a press
 * instead: `stepwise` is then true and nothing ever moves by itself.
 */
export function usePlay(play: Play) {
  const [playing, setPlaying] = useState(false);
  const [stepwise, setStepwise] = useState(false);
  const latest = useRef(play);
  latest.current = play;

  useEffect(() => {
    const query = matchMedia('(prefers-reduced-motion: reduce)');
    const read = () => setStepwise(query.matches);
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);

  useEffect(() => {
    if (!playing) return;
    let at = latest.current.position >= latest.current.end ? 0 : latest.current.position;
    let before: number | undefined;
    // What may be on show: what was shown last, and what was there before, if that is not yet drawn.
    let own: readonly [number, number] = [latest.current.value, latest.current.value];
    let frame = requestAnimationFrame(function next(now) {
      const { value, speed, end, show } = latest.current;
      if (!own.includes(value)) return setPlaying(false);
      // A page that was away must not jump: a frame counts for a tenth of a second at most.
      at = Math.min(end, at + speed * Math.min(0.1, (now - (before ?? now)) / 1000));
      before = now;
      own = [own[1], show(at)];
      if (at >= end) setPlaying(false);
      else frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing]);

  const toggle = () => {
    if (!stepwise) return setPlaying(!playing);
    const { position, stops, show } = latest.current;
    show(stops.find((stop) => stop > position) ?? stops[0] ?? 0);
  };
  return { playing, stepwise, toggle };
}
