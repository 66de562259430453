import { useRef } from 'preact/hooks';
import { useAround } from '../../kit/around.ts';

/** Whether something has once been so since the figure stood as it does at first. */
export function useSeen(now: boolean, values: unknown, defaults: unknown): boolean {
  const { epoch } = useAround();
  const kept = useRef({ epoch, seen: false });
  // Reset, not any preset, forgets it.
  const anew = kept.current.epoch !== epoch && JSON.stringify(values) === JSON.stringify(defaults);
  kept.current = { epoch, seen: now || (kept.current.seen && !anew) };
  return kept.current.seen;
}
