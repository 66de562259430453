import { useId } from 'preact/hooks';
import type { ListParam } from '../state/params.ts';
import { symbolsOf } from '../words/symbols.tsx';
import { WeightField } from './WeightField.tsx';

interface Props {
  /** A list of weights. */
  param: ListParam;
  label: string;
  /** What each weight belongs to, at least as many as there are weights. */
  outcomes: readonly string[];
  t: {
    /** The name of a weight for a screen reader. */
    weightOf(outcome: string): string;
    /** Said when a field would make all weights 0. */
    readonly allZero: string;
  };
}

/** All weights of a distribution in one row of cells. */
export function WeightRow({ param, label, outcomes, t }: Props) {
  const id = useId();
  if (param.locked) return null;
  return (
    <div class="row row-choice" role="group" aria-labelledby={id}>
      <span class="row-label" id={id}>
        {symbolsOf(label)}
      </span>
      <span class="cells">
        {param.items.map((_, i) => {
          const outcome = outcomes[i] as string;
          return (
            <WeightField
              key={i}
              param={param}
              index={i}
              label={t.weightOf(outcome)}
              short={outcome}
              allZero={t.allZero}
            />
          );
        })}
      </span>
    </div>
  );
}
