import { ButtonRow } from './ButtonRow.tsx';

interface Props {
  label: string;
  /** What the two buttons say. */
  t: { readonly add: string; readonly remove: string };
  /** How many there are, and may be. */
  count: number;
  min: number;
  max: number;
  /** There shall be so many. */
  to(count: number): void;
}

/** One more, one fewer. */
export function CountRow({ label, t, count, min, max, to }: Props) {
  return (
    <ButtonRow label={label}>
      <button type="button" class="button" disabled={count >= max} onClick={() => to(count + 1)}>
        {t.add}
      </button>
      <button type="button" class="button" disabled={count <= min} onClick={() => to(count - 1)}>
        {t.remove}
      </button>
    </ButtonRow>
  );
}
