import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Rest, whenAtRest } from './at-rest.ts';

/** whenAtRest for a view: runs once none of what it depends on has changed for so many milliseconds. */
export function useAtRest(ms: number, run: () => void, on: readonly unknown[]): void {
  const latest = useRef(run);
  latest.current = run;
  const rest = useRef<Rest | undefined>(undefined);
  useLayoutEffect(() => {
    rest.current ??= whenAtRest(ms, () => latest.current());
    rest.current.moved();
  }, on);
  useEffect(() => () => rest.current?.cancel(), []);
}

interface Props {
  children: ComponentChildren;
  /** Where this changes, nothing waits. */
  when: unknown;
}

/**
 * What is not looked at while a value moves follows once it rests, so that a phone has its time for what moves.
 *
 * A drawing keeps what it was handed as it was then, and what is shown here hangs on the drawing that it came with. Were
 * this the part that draws itself anew, each drawing would hold the one before it, and none would ever be let go.
 */
export const AtRest = (props: Props) => <Kept {...props} />;

function Kept({ children, when }: Props): ComponentChildren {
  const [shown, show] = useState({ children, when });
  useAtRest(100, () => show({ children, when }), [children, when]);
  return shown.when === when ? shown.children : children;
}
