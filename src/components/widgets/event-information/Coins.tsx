import { useMemo } from 'preact/hooks';
import { pc } from '../../kit/plot/box.ts';
import { places } from './state.ts';

interface Props {
  /** How many there are; the last one may be a part of a coin. */
  count: number;
  class?: string;
}

/** Heads in a row, each as wide as a bit. */
export function Coins({ count, class: cls }: Props) {
  const all = useMemo(
    () =>
      Array.from({ length: places }, (_, i) => (
        <circle key={i} class="coin" cx={pc((i + 0.5) / places)} cy="50%" r="9" />
      )),
    [],
  );
  if (count === 0) return null;
  // A window of the row's length, and whole coins behind it: between two of them nothing but its length changes.
  return (
    <svg class={cls} y="-34" height="28" width={pc(count / places)} overflow="hidden">
      <svg width={pc(places / count)} height="28">
        {all.slice(0, Math.ceil(count))}
      </svg>
    </svg>
  );
}
