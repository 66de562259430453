import type { TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { parseNumber, showNumber } from './parse-number.ts';
import type { NumberField } from './state.ts';
import { draftMessage } from './strings.ts';
import type { FigureState } from './use-figure.ts';

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: any figure's state will do
  figure: FigureState<any>;
  name: string;
  /** Index in a list parameter. */
  index?: number;
  field: NumberField;
  value: number;
  label?: string;
  labelledBy?: string;
  /** A rule beyond the range: its sentence, where it is broken. */
  refuse?: (value: number) => string | undefined;
  onValue(value: number): void;
}

/** The name under which a field keeps what was typed and could not be used. */
export const draftKey = (name: string, index?: number) =>
  index === undefined ? name : `${name}.${index}`;

/**
 * A field for an exact value. It keeps what is typed, right or wrong; a wrong text is marked and explained,
 * and the figure stays at the last good value.
 */
export function NumberInput(p: Props) {
  const { figure, field, value, name, index } = p;
  const key = draftKey(name, index);
  const draft = figure.drafts[key];
  const id = useId();
  // A text that is right but written in the reader's own way (50 %, 2/8) stays while its value stands.
  const [typed, setTyped] = useState<{ text: string; value: number } | undefined>();
  const shown =
    draft?.text ?? (typed && Object.is(typed.value, value) ? typed.text : showNumber(value, field));

  const onInput = (event: TargetedInputEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value;
    const read = parseNumber(text, field);
    if (!read.ok) {
      figure.setDraft(key, { text, why: read.why });
      return;
    }
    const broken = p.refuse?.(read.value);
    if (broken !== undefined) {
      figure.setDraft(key, { text, why: 'empty', message: broken });
      return;
    }
    setTyped({ text, value: read.value });
    figure.setDraft(key, undefined);
    if (!Object.is(read.value, value)) p.onValue(read.value);
  };
  const [bold, rest] = draft ? draftMessage(field, draft, value, figure.lang) : ['', ''];

  return (
    <>
      <input
        class="field"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck={false}
        name={name}
        data-min={field.min}
        data-max={field.max}
        aria-label={p.label}
        aria-labelledby={p.labelledBy}
        aria-invalid={draft ? 'true' : undefined}
        aria-describedby={draft ? `${id}-m` : undefined}
        value={shown}
        onInput={onInput}
      />
      {draft && (
        <span class="field-message" id={`${id}-m`}>
          <strong>{bold}</strong>
          {rest}
        </span>
      )}
    </>
  );
}
