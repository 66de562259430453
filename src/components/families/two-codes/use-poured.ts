import { pouredAt } from '../../kit/blocks/pour-way.ts';
import { useOwn } from '../../kit/motion/own-steps.ts';
import type { ListParam } from '../../kit/state/params.ts';

type Pair = { readonly p: ListParam; readonly q: ListParam };

/** How far the blocks of two distributions are poured flat; whatever moves one of them lets them rise again, and what has no end stays as it is. */
export function usePoured({ p, q }: Pair, endless: boolean) {
  const [way, setWay] = useOwn(0, `${p.value}/${q.value}`);
  return { pour: { way, setWay, off: endless }, poured: endless ? 0 : pouredAt(way) };
}
