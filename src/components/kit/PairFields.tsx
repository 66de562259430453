import { ItemCount } from './ItemCount.tsx';
import { names } from './letters.ts';
import type { ListParam } from './params.ts';
import { WeightRow } from './WeightRow.tsx';

interface Props {
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
    weightOf(of: 'p' | 'q', outcome: string): string;
  };
}

/** The same number of weights; where only zeros would be left, all count the same. */
const resized = (weights: readonly number[], size: number): readonly number[] => {
  const some = [...weights, 1].slice(0, size);
  return some.some((w) => w > 0) ? some : some.map(() => 1);
};

/** The weights of what is true and of what is believed, and how many outcomes both have. */
export function PairFields({ scene, t }: Props) {
  const { p, q } = scene.params;
  return (
    <>
      {(['p', 'q'] as const).map((of) => (
        <WeightRow
          key={of}
          param={scene.params[of]}
          label={t.labels[of]}
          outcomes={names}
          labelOf={(outcome) => t.weightOf(of, outcome)}
          allZero={t.allZero}
        />
      ))}
      {!q.locked && (
        <ItemCount
          param={p}
          set={(next) =>
            scene.replace({ p: resized(p.value, next.length), q: resized(q.value, next.length) })
          }
          label={t.count}
          add={t.add}
          remove={t.remove}
        />
      )}
    </>
  );
}
