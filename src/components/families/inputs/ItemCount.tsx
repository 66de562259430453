import { CountRow } from '../../kit/inputs/CountRow.tsx';
import type { ListParam } from '../../kit/state/params.ts';

interface Props {
  /** The weights of the outcomes. */
  param: ListParam;
  /** Weights for another number of outcomes. */
  set(weights: readonly number[]): void;
  /** The weight of an outcome that is added. */
  next?: number;
  t: { readonly count: string; readonly add: string; readonly remove: string };
}

/** One outcome more, one fewer. Where only zeros would be left, all count the same. */
export function ItemCount({ param, set, next = 1, t }: Props) {
  if (param.locked) return null;
  const { value, field } = param;
  const to = (count: number) => {
    const some = [...value, next].slice(0, count);
    set(some.some((w) => w > 0) ? some : some.map(() => 1));
  };
  return (
    <CountRow label={t.count} t={t} count={value.length} min={field.min} max={field.max} to={to} />
  );
}
