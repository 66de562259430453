import { ButtonRow } from '../../kit/ButtonRow.tsx';
import type { ListParam } from '../../kit/params.ts';

interface Props {
  /** The weights of the bars. */
  param: ListParam;
  /** Weights for another number of bars. */
  set(weights: readonly number[]): void;
  label: string;
  add: string;
  remove: string;
}

/** One bar more, one bar fewer. Where only zeros would be left, all count the same. */
export function BarCount({ param, set, label, add, remove }: Props) {
  if (param.locked) return null;
  const { value, field } = param;
  const fewer = value.slice(0, -1);
  return (
    <ButtonRow label={label}>
      <button
        type="button"
        class="button"
        disabled={value.length >= field.max}
        onClick={() => set([...value, 1])}
      >
        {add}
      </button>
      <button
        type="button"
        class="button"
        disabled={value.length <= field.min}
        onClick={() => set(fewer.some((w) => w > 0) ? fewer : fewer.map(() => 1))}
      >
        {remove}
      </button>
    </ButtonRow>
  );
}
