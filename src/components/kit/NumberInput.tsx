import type { TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { held } from './held.ts';
import { parseNumber, showNumber } from './parse-number.ts';
import type { NumberField } from './state.ts';
import { draftMessage } from './strings.ts';
import type { AnyFigure } from './use-figure.ts';

interface Props {
  figure: AnyFigure;
  name: string;
  /** Index in a list parameter. */
  index?: number | undefined;
  label?: string;
  labelledBy?: string;
  /** A rule beyond the range: its sentence, where it is broken. */
  refuse?: (value: number) => string | undefined;
}

/**
 * A field for an exact value. It keeps what is typed, right or wrong; a wrong text is marked and explained,
 * and the figure stays at the last good value.
 */
export function NumberInput(p: Props) {
  const { figure, name, index } = p;
  const { key, value, put, ...of } = held<number>(figure, name, index);
  const field = of.field as NumberField;
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
    if (Object.is(read.value, value)) figure.setDraft(key, undefined);
    else put(read.value);
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
