import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { NamedBy } from './Readout.tsx';

/** Names the result inside for a screen reader, where no text in sight does. */
export function Named({ name, children }: { name: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <NamedBy.Provider value={id}>
      <span id={id} hidden>
        {name}
      </span>
      {children}
    </NamedBy.Provider>
  );
}
