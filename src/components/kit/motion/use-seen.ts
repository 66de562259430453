import { useRef } from 'preact/hooks';
import { useAround } from '../words/around.ts';

/** How often the figure was set to what it is at first: by a reset, hardly by a preset. */
export function useStarts(values: unknown, defaults: unknown): number {
  const { epoch } = useAround();
  const kept = useRef({ epoch, starts: 0 });
  const anew = kept.current.epoch !== epoch && JSON.stringify(values) === JSON.stringify(defaults);
  kept.current = { epoch, starts: kept.current.starts + Number(anew) };
  return kept.current.starts;
}

/** Whether something has once been so since the figure stood as it does at first. */
export function useSeen(now: boolean, values: unknown, defaults: unknown): boolean {
  const starts = useStarts(values, defaults);
  const kept = useRef({ starts, seen: false });
  kept.current = { starts, seen: now || (kept.current.seen && kept.current.starts === starts) };
  return kept.current.seen;
}
