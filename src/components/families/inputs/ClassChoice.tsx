import { Choice } from '../../kit/inputs/Choice.tsx';
import type { NumberParam } from '../../kit/state/params.ts';

interface Props {
  /** The class that is right, counted from 1. */
  param: NumberParam;
  /** So many classes there are. */
  count: number;
  t: { readonly labels: { readonly label: string } };
}

/** Which of the classes is right. */
export function ClassChoice({ param, count, t }: Props) {
  return (
    <Choice
      param={{ ...param, value: String(param.value), set: (text) => param.set(Number(text)) }}
      label={t.labels.label}
      options={Array.from({ length: count }, (_, i) => ({ value: String(i + 1), label: i + 1 }))}
    />
  );
}
