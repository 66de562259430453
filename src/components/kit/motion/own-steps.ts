import { useState } from 'preact/hooks';
import { useAround } from '../words/around.ts';

/**
 * A step of the figure's own that is no part of its address (how much of a tree is built, a game). Reset, presets and
 * addresses set it back, and so does whatever it belongs to once that changes.
 */
export function useOwn<T>(start: T, belongsTo?: unknown): readonly [T, (next: T) => void] {
  const { epoch } = useAround();
  const [kept, keep] = useState<{ epoch: number; to: unknown; value: T } | undefined>();
  const stands = kept !== undefined && kept.epoch === epoch && Object.is(kept.to, belongsTo);
  return [stands ? kept.value : start, (value) => keep({ epoch, to: belongsTo, value })];
}
