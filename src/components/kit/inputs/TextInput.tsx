import { useId, useState } from 'preact/hooks';
import type { TextParam } from '../state/params.ts';

/** A text as a figure uses it, or the sentence that says what is expected. */
export type ReadText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly expected: string };

interface Props {
  param: TextParam;
  read(text: string): ReadText;
  label?: string;
  labelledBy?: string;
  /** Two and more make a text area. */
  rows?: number;
  /** Only digits are wanted: phones show them. */
  digits?: boolean;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  class?: string;
  /** What the figure shows while the text cannot be used. */
  kept: string;
}

/**
 * A field for a text. It keeps what is typed, right or wrong; a wrong text is marked and explained, and the figure
 * stays at the last good one.
 */
export function TextInput(p: Props) {
  const { name, value, draft, set, keep } = p.param;
  const id = useId();
  // What was typed may be another spelling of the value (composed or not): it stays while its value stands.
  const [typed, setTyped] = useState<{ text: string; value: string } | undefined>();
  const shown = draft?.text ?? (typed?.value === value ? typed.text : value);

  const onInput = (text: string) => {
    const read = p.read(text);
    if (!read.ok) {
      keep({ text, why: 'not-a-number', message: read.expected });
      return;
    }
    setTyped({ text, value: read.value });
    if (read.value === value) keep(undefined);
    else set(read.value);
  };
  const common = {
    class: `field text-field${p.class ? ` ${p.class}` : ''}`,
    name,
    lang: p.lang,
    autocomplete: 'off',
    spellcheck: false,
    'aria-label': p.label,
    'aria-labelledby': p.labelledBy,
    'aria-invalid': draft ? ('true' as const) : undefined,
    'aria-describedby': draft ? `${id}-m` : undefined,
    value: shown,
  };
  return (
    <>
      {p.rows && p.rows > 1 ? (
        <textarea {...common} rows={p.rows} onInput={(e) => onInput(e.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputmode={p.digits ? 'numeric' : 'text'}
          autocapitalize="off"
          onInput={(e) => onInput(e.currentTarget.value)}
        />
      )}
      {draft && (
        <span class="field-message" id={`${id}-m`}>
          <strong>{draft.message}</strong> {p.kept}
        </span>
      )}
    </>
  );
}
