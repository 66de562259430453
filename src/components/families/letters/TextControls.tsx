import { Choice, type Choosable } from '../../kit/inputs/Choice.tsx';
import { type ReadText, TextInput } from '../../kit/inputs/TextInput.tsx';
import type { TextParam } from '../../kit/state/params.ts';
import { useAround } from '../../kit/words/around.ts';
import { langOf } from './symbols.ts';

interface TextProps {
  param: TextParam;
  t: { readonly labels: { readonly text: string }; readonly kept: string };
  read(typed: string): ReadText;
}

/** The text whose symbols are counted, as the reader types it. */
export function TextRow({ param, t, read }: TextProps) {
  const id = `${useAround().id}-t`;
  if (param.locked) return null;
  return (
    <div class="row row-choice text-row">
      <span class="row-label" id={id}>
        {t.labels.text}
      </span>
      <span class="text-cell">
        <TextInput
          param={param}
          rows={2}
          labelledBy={id}
          lang={langOf(param.value)}
          read={read}
          kept={t.kept}
        />
      </span>
    </div>
  );
}

const units = ['syllable', 'jamo'] as const;
type Unit = (typeof units)[number];

interface UnitProps {
  param: Choosable<Unit>;
  t: { readonly labels: { readonly unit: string }; readonly units: Readonly<Record<Unit, string>> };
}

/** Whether Hangul is counted by blocks or by jamo. */
export const UnitChoice = ({ param, t }: UnitProps) => (
  <Choice
    param={param}
    label={t.labels.unit}
    options={units.map((value) => ({ value, label: t.units[value] }))}
  />
);
