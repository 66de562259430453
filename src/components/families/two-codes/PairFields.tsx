import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { WeightRow } from '../../kit/inputs/WeightRow.tsx';
import type { ListParam } from '../../kit/state/params.ts';
import { names } from '../../kit/words/letters.ts';

export interface PairFieldsProps {
  scene: {
    readonly params: { readonly p: ListParam; readonly q: ListParam };
    replace(patch: { readonly p: readonly number[]; readonly q: readonly number[] }): void;
  };
  t: {
    readonly labels: { readonly p: string; readonly q: string };
    readonly allZero: string;
    readonly count: string;
    readonly add: string;
    readonly remove: string;
  };
}

/** The same number of weights; where only zeros would be left, all count the same. */
const resized = (weights: readonly number[], size: number): readonly number[] => {
  const some = [...weights, 1].slice(0, size);
  return some.some((w) => w > 0) ? some : some.map(() => 1);
};

/** The weights of what is true and of what is believed, and how many outcomes both have. */
export function PairFields({ scene, t }: PairFieldsProps) {
  const { p, q } = scene.params;
  return (
    <>
      {(['p', 'q'] as const).map((of) => (
        <WeightRow
          key={of}
          param={scene.params[of]}
          label={t.labels[of]}
          outcomes={names}
          labelOf={(outcome) => `${of}(${outcome})`}
          allZero={t.allZero}
        />
      ))}
      {!p.locked && !q.locked && (
        <ButtonRow label={t.count}>
          {([1, -1] as const).map((by) => {
            const size = p.value.length + by;
            return (
              <button
                key={by}
                type="button"
                class="button"
                disabled={size < p.field.min || size > p.field.max}
                onClick={() =>
                  scene.replace({ p: resized(p.value, size), q: resized(q.value, size) })
                }
              >
                {by > 0 ? t.add : t.remove}
              </button>
            );
          })}
        </ButtonRow>
      )}
    </>
  );
}
