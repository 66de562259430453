import { useRef } from 'preact/hooks';
import { useAround } from '../words/around.ts';

/**
 * How far a value has been moved from where it starts, so that a picture can draw what the reader has seen and no more.
 * It begins anew with a reset, a preset, an address, and once what it belongs to changes.
 *
 * @param start where it begins
 */
export function useVisited(
  value: number,
  start: number,
  belongsTo?: unknown,
): readonly [low: number, high: number] {
  const { epoch } = useAround();
  const kept = useRef({ epoch, to: belongsTo, low: start, high: start });
  const stands = kept.current.epoch === epoch && Object.is(kept.current.to, belongsTo);
  const { low, high } = stands ? kept.current : { low: start, high: start };
  kept.current = {
    epoch,
    to: belongsTo,
    low: Math.min(low, value),
    high: Math.max(high, value),
  };
  return [kept.current.low, kept.current.high];
}

/** Whether the reader has changed anything since the figure stood as it does at first: till then no verdict is given. */
export function useActed(values: unknown, defaults: unknown): boolean {
  const { epoch } = useAround();
  const moved = useRef(-1);
  if (JSON.stringify(values) !== JSON.stringify(defaults)) moved.current = epoch;
  return moved.current === epoch;
}
