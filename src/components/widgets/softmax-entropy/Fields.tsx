import { NumberedCells } from '../../families/inputs/NumberedCells.tsx';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { CountRow } from '../../kit/inputs/CountRow.tsx';
import type { ListParam } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { changed } from './model.ts';

interface Props {
  param: ListParam;
  t: Words;
  id: string;
}

/** The logits as fields. */
export function LogitFields({ param, t, id }: Props) {
  if (param.locked) return null;
  return (
    <div class="row row-choice" role="group" aria-labelledby={`${id}-logits`}>
      <span class="row-label" id={`${id}-logits`}>
        {t.labels.logits} <i>z</i>
      </span>
      <NumberedCells param={param} labelOf={t.logit} />
    </div>
  );
}

/** What is done to all logits at once. */
export function AllLogits({
  param,
  t,
  set,
}: Omit<Props, 'id'> & { set(next: readonly number[]): void }) {
  if (param.locked) return null;
  const changes = [
    ['+5', { plus: 5 }],
    ['−5', { plus: -5 }],
    ['×2', { times: 2 }],
    ['÷2', { times: 0.5 }],
  ] as const;
  return (
    <ButtonRow label={t.all}>
      {changes.map(([name, change]) => {
        const next = changed(param.value, change);
        return (
          <button
            key={name}
            type="button"
            class="button"
            aria-label={`${t.all} ${name}`}
            disabled={!next}
            onClick={() => next && set(next)}
          >
            {name}
          </button>
        );
      })}
    </ButtonRow>
  );
}

/** One class more, one class fewer. */
export function ClassCount({
  param,
  t,
  set,
}: Omit<Props, 'id'> & { set(next: readonly number[]): void }) {
  if (param.locked) return null;
  const { value, field } = param;
  return (
    <CountRow
      label={t.count}
      t={t}
      count={value.length}
      min={field.min}
      max={field.max}
      to={(count) => set([...value, 0].slice(0, count))}
    />
  );
}
