import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Part, parts } from './model.ts';

interface Props {
  label: string;
  /** Nothing may be changed. */
  off: boolean;
  lit: Part;
  light(part: Part): void;
  names: Readonly<Record<Part, ComponentChildren>>;
}

/** What is lit in the picture is no parameter: buttons, of which one is pressed. */
export function Parts({ label, off, lit, light, names }: Props) {
  const id = useId();
  if (off) return null;
  return (
    <div class="row row-choice" role="group" aria-labelledby={id}>
      <span class="row-label" id={id}>
        {label}
      </span>
      <span class="choice">
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            class="choice-cell"
            data-part={part}
            aria-pressed={lit === part}
            onClick={() => light(part)}
          >
            <span>{names[part]}</span>
          </button>
        ))}
      </span>
    </div>
  );
}
