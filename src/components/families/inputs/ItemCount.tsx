import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import type { ListParam } from '../../kit/state/params.ts';

interface Props {
  /** The weights of the outcomes. */
  param: ListParam;
  /** Weights for another number of outcomes. */
  set(weights: readonly number[]): void;
  /** The weight of an outcome that is added. */
  next?: number;
  label: string;
  add: string;
  remove: string;
}

/** One outcome more, one fewer. Where only zeros would be left, all count the same. */
export function ItemCount({ param, set, next = 1, label, add, remove }: Props) {
  if (param.locked) return null;
  const { value, field } = param;
  const fewer = value.slice(0, -1);
  return (
    <ButtonRow label={label}>
      <button
        type="button"
        class="button"
        disabled={value.length >= field.max}
        onClick={() => set([...value, next])}
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
