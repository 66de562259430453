import { NumberedCells } from '../../families/inputs/NumberedCells.tsx';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Handle } from '../../kit/plot/Handle.tsx';
import type { ListParam, NumberParam } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { panels, railOf } from './layout.ts';
import { type Model, times } from './model.ts';

/** The rails on which the inputs are dragged. */
export function Rails({ m, t, param }: { m: Model; t: Words; param: ListParam }) {
  const y = up(panels.rails);
  return (
    <>
      {m.x.map((_, i) => {
        const scale = railOf(i);
        const [low, high] = scale.domain;
        return (
          <g key={i}>
            <line class="rail" x1={pc(scale.at(low))} x2={pc(scale.at(high))} y1={y} y2={y} />
            {[low, 0, high].map((value) => (
              <svg key={value} x={pc(scale.at(value))} y={y} overflow="visible">
                <line class="tick" y1="-4" y2="4" />
              </svg>
            ))}
            <Handle
              x={{ param: param.items[i] as NumberParam, scale }}
              y={panels.rails}
              label={t.input(i)}
              says={t.inputIs(i, m)}
            />
          </g>
        );
      })}
    </>
  );
}

interface Props {
  t: Words;
  param: ListParam;
  set(next: readonly number[]): void;
}

/** What is done to all inputs at once. */
export function AllInputs({ t, param, set }: Props) {
  if (param.locked) return null;
  return (
    <ButtonRow label={t.all}>
      {(
        [
          [t.double, 2],
          [t.halve, 0.5],
          [t.zero, 0],
        ] as const
      ).map(([name, factor]) => {
        const next = times(param.value, factor);
        return (
          <button
            key={name}
            type="button"
            class="button"
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

/** The inputs as fields. */
export function InputFields({ t, param }: Omit<Props, 'set'>) {
  if (param.locked) return null;
  return (
    <ButtonRow label={t.labels.x}>
      <NumberedCells param={param} labelOf={t.input} />
    </ButtonRow>
  );
}

/** The seed of the weights, and the next one. */
export function SeedRow({ t, param }: { t: Words; param: NumberParam }) {
  if (param.locked) return null;
  return (
    <ButtonRow label={t.labels.seed}>
      <NumberInput param={param} label={t.labels.seed} />
      <button
        type="button"
        class="button"
        onClick={() => param.set((param.value + 1) % (param.max + 1))}
      >
        {t.again}
      </button>
    </ButtonRow>
  );
}
