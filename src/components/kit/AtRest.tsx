import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterFrame } from './after-frame.ts';
import { type Rest, whenAtRest } from './at-rest.ts';

/** Runs later, when the one that waits says so, after what it depends on has changed. */
function useLater(wait: (run: () => void) => Rest, run: () => void, on: readonly unknown[]): void {
  const latest = useRef(run);
  latest.current = run;
  const rest = useRef<Rest | undefined>(undefined);
  useLayoutEffect(() => {
    rest.current ??= wait(() => latest.current());
    rest.current.moved();
  }, on);
  useEffect(() => () => rest.current?.cancel(), []);
}

/** whenAtRest for a view: runs once none of what it depends on has changed for so many milliseconds. */
export function useAtRest(ms: number, run: () => void, on: readonly unknown[]): void {
  useLater((go) => whenAtRest(ms, go), run, on);
}

interface Props {
  children: ComponentChildren;
  /** Where this changes, nothing waits. */
  when: unknown;
}

function useShownLater(
  wait: (run: () => void) => Rest,
  { children, when }: Props,
): ComponentChildren {
  const [shown, show] = useState({ children, when });
  useLater(wait, () => show({ children, when }), [children, when]);
  return shown.when === when ? shown.children : children;
}

/** What is not looked at while a value moves follows once it rests, so that a phone has its time for what moves. */
export const AtRest = (p: Props): ComponentChildren =>
  useShownLater((go) => whenAtRest(100, go), p);

/** What must be right at once but is seldom in sight (a table that is folded away) follows the frame of what moves. */
export const AfterFrame = (p: Props): ComponentChildren => useShownLater(afterFrame, p);
