import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  /** Buttons that say by themselves what they do. */
  children: ComponentChildren;
}

/** A row of buttons beside its label. */
export function ButtonRow({ label, children }: Props) {
  return (
    <div class="row row-choice">
      <span class="row-label">{label}</span>
      <span class="buttons">{children}</span>
    </div>
  );
}
