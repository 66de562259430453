import { replaceSearch } from '../../../kit/figure/address-bar.ts';
import { exchange, partsOf } from '../../../kit/state/query.ts';
import { readSeed } from '../draw.ts';

/**
 * What the address says of an exercise: `?x.EXERCISE.seed=N`; where it says nothing, what it says of all exercises of the
 * chapter: `?x.CHAPTER.seed=N`.
 */
export interface Asked {
  readonly seed: number;
  /** The text that could not be used. */
  readonly refused?: string;
}

const chapterOf = (id: string): string => id.split('/')[0] as string;
const keyOf = (id: string): string => `x.${id}.seed`;
/** A seed that does not parse, lies out of range or is given twice is refused; the defaults stand. */
export function readAddress(search: string, id: string): Asked {
  const found = partsOf(search)
    .filter(({ name }) => name === keyOf(id))
    .map(({ value }) => value);
  if (found.length === 0)
    return id.includes('/') ? readAddress(search, chapterOf(id)) : { seed: 0 };
  const seed = found.length === 1 ? readSeed(found[0] as string) : undefined;
  return seed === undefined ? { seed: 0, refused: found.join(', ') } : { seed };
}

/** The same query with this seed in it, where it would not be drawn anyway; everybody else's parameters stay as they are. */
export function writeAddress(search: string, id: string, seed: number): string {
  const without = exchange(search, (name) => name === keyOf(id), []);
  return readAddress(without, id).seed === seed
    ? without
    : exchange(without, () => false, [`${keyOf(id)}=${seed}`]);
}

export const showSeed = (id: string, seed: number): void =>
  replaceSearch(writeAddress(location.search, id, seed));
