import { useRef } from 'preact/hooks';
import { useAround } from './around.ts';

/**
 * How far a value has come, from its lowest to its highest, so that a picture can draw what the reader has seen and no
 * more. It begins anew with a reset, a preset, an address, and once what it belongs to changes.
 */
export function useVisited(
  value: number,
  belongsTo?: unknown,
): readonly [low: number, high: number] {
  const { epoch } = useAround();
  const kept = useRef({ epoch, to: belongsTo, low: value, high: value });
  const { current } = kept;
  kept.current =
    current.epoch === epoch && Object.is(current.to, belongsTo)
      ? { ...current, low: Math.min(current.low, value), high: Math.max(current.high, value) }
      : { epoch, to: belongsTo, low: value, high: value };
  return [kept.current.low, kept.current.high];
}
