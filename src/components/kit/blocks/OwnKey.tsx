import type { ComponentChildren } from 'preact';

/** The key of the gold tops: p's own code, and what is to be said of it. */
export const OwnKey = ({ children }: { children?: ComponentChildren }) => (
  <span class="own-key">
    <svg width="24" height="8" aria-hidden="true">
      <line class="casing" x2="24" y1="4" y2="4" />
      <line class="curve of-h" x2="24" y1="4" y2="4" />
    </svg>{' '}
    <span class="c-h">
      −<i class="log">log</i>
      <sub>2</sub> <i>p(x)</i>
    </span>
    {children}
  </span>
);
