import { replaceSearch } from '../../../kit/address-bar.ts';
import { readSeed } from '../draw.ts';

/** What the address says of an exercise: `?x.EXERCISE.seed=N`. */
export interface Asked {
  readonly seed: number;
  /** The text that could not be used. */
  readonly refused?: string;
}

const keyOf = (id: string): string => `x.${id}.seed`;
const parts = (search: string): string[] => search.replace(/^\?/, '').split('&').filter(Boolean);
const keyIn = (part: string): string => {
  const key = part.split('=')[0] as string;
  try {
    return decodeURIComponent(key);
  } catch {
    return key; // broken percent-encoding belongs to nobody
  }
};

/** A seed that does not parse, lies out of range or is given twice is refused; the defaults stand. */
export function readAddress(search: string, id: string): Asked {
  const found = parts(search)
    .filter((part) => keyIn(part) === keyOf(id))
    .map((part) => part.slice(part.indexOf('=') + 1));
  if (found.length === 0) return { seed: 0 };
  const seed = found.length === 1 ? readSeed(found[0] as string) : undefined;
  return seed === undefined ? { seed: 0, refused: found.join(', ').slice(0, 40) } : { seed };
}

/** The same search string with this seed in it; everybody else's parameters stay as they are. */
export function writeAddress(search: string, id: string, seed: number): string {
  const others = parts(search).filter((part) => keyIn(part) !== keyOf(id));
  const all = seed === 0 ? others : [...others, `${keyOf(id)}=${seed}`];
  return all.length ? `?${all.join('&')}` : '';
}

export const showSeed = (id: string, seed: number): void =>
  replaceSearch(writeAddress(location.search, id, seed));
