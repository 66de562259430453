import { type ComponentChildren, h, isValidElement } from 'preact';
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
 * What is shown for long hangs on the whole drawing that it was last part of, and that drawing must not hold what is
 * shown next: each would keep its successor, and none would ever be let go.
 */
const copied = (children: ComponentChildren): ComponentChildren =>
  isValidElement(children) ? h(children.type as 'p', children.props) : children;

/** What is not looked at while a value moves follows once it rests, so that a phone has its time for what moves. */
export function AtRest({ children, when }: Props): ComponentChildren {
  const [shown, show] = useState({ children, when });
  useAtRest(100, () => show({ children: copied(children), when }), [children, when]);
  return shown.when === when ? shown.children : children;
}
