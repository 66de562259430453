import { useRef } from 'preact/hooks';
import { useAround } from './around.ts';

/**
 * How far a value has been moved from where it starts, until reset, a preset or an address sets the figure anew: what a
 * picture may show of a curve that the reader is to predict.
 */
export function useVisited(value: number, start: number): readonly [from: number, to: number] {
  const { epoch } = useAround();
  const kept = useRef({ epoch, from: start, to: start });
  if (kept.current.epoch !== epoch) kept.current = { epoch, from: start, to: start };
  const { from, to } = kept.current;
  kept.current = { epoch, from: Math.min(from, value), to: Math.max(to, value) };
  return [kept.current.from, kept.current.to];
}

/** Whether the reader has changed anything since the figure stood as it does at first: till then no verdict is given. */
export function useActed(values: unknown, defaults: unknown): boolean {
  const { epoch } = useAround();
  const moved = useRef(-1);
  if (JSON.stringify(values) !== JSON.stringify(defaults)) moved.current = epoch;
  return moved.current === epoch;
}
