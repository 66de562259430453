import type { TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { NumberParam } from '../state/params.ts';
import { parseNumber, showNumber } from '../state/parse-number.ts';
import { useAround } from '../words/around.ts';

interface Props {
  param: NumberParam;
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
  const { name, field, value, draft, set, keep } = p.param;
  const { kit } = useAround();
  const id = useId();
  // A text that is right but written in the reader's own way (50 %, 2/8) stays while its value stands.
  const [typed, setTyped] = useState<{ text: string; value: number } | undefined>();
  const shown =
    draft?.text ?? (typed && Object.is(typed.value, value) ? typed.text : showNumber(value, field));

  const onInput = (event: TargetedInputEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value;
    const read = parseNumber(text, field);
    if (!read.ok) {
      keep({ text, why: read.why });
      return;
    }
    const broken = p.refuse?.(read.value);
    if (broken !== undefined) {
      keep({ text, why: 'empty', message: broken });
      return;
    }
    setTyped({ text, value: read.value });
    if (Object.is(read.value, value)) keep(undefined);
    else set(read.value);
  };
  const [bold, rest] = draft ? kit.draft(field, draft, value) : ['', ''];

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
