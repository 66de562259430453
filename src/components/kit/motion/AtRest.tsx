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

/** The same once more: what was handed over and is not shown itself holds nothing of what is. */
const copied = (children: ComponentChildren): ComponentChildren =>
  isValidElement(children) ? h(children.type as 'p', children.props) : children;

/**
 * What is not looked at while a value moves follows once it rests, so that a phone has its time for what moves.
 *
 * A drawing keeps what it was handed as it was then, and what is shown here hangs on the drawings that it was part of.
 * Were this the part that draws itself anew, or were the very thing shown that was handed over, each drawing would hold
 * the next or the one before, and none would ever be let go.
 */
export const AtRest = (props: Props) => <Kept {...props} />;

function Kept({ children, when }: Props): ComponentChildren {
  const [shown, show] = useState({ children: copied(children), when });
  useAtRest(100, () => show({ children: copied(children), when }), [children, when]);
  return shown.when === when ? shown.children : copied(children);
}
