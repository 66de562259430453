import { CountRow } from '../../kit/inputs/CountRow.tsx';
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
          t={{ weightOf: (outcome) => `${of}(${outcome})`, allZero: t.allZero }}
        />
      ))}
      {!p.locked && !q.locked && (
        <CountRow
          label={t.count}
          t={t}
          count={p.value.length}
          min={p.field.min}
          max={p.field.max}
          to={(size) => scene.replace({ p: resized(p.value, size), q: resized(q.value, size) })}
        />
      )}
    </>
  );
}
