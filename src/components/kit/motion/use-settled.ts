import { useState } from 'preact/hooks';
import { useAround } from '../words/around.ts';
import { useAtRest } from './AtRest.tsx';

/**
 * A value as it was when the figure last stood still: for the range of an axis, which must not change under a moving
 * hand. Reset, presets and addresses set it at once.
 */
export function useSettled<T extends string | number | boolean>(value: T): T {
  const { epoch } = useAround();
  const [kept, keep] = useState({ epoch, value });
  const stands = kept.epoch === epoch;
  useAtRest(400, () => {
    if (!stands || kept.value !== value) keep({ epoch, value });
  }, [epoch, value]);
  return stands ? kept.value : value;
}
