/** One `name=value` of an address. */
export interface Part {
  readonly name: string;
  readonly value: string;
  /** As it stands in the address. */
  readonly raw: string;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // broken percent-encoding is read as it stands, and whoever owns the name refuses it
  }
};

/** The parts of a query, in order. */
export const partsOf = (search: string): Part[] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map((raw) => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(raw) ?? [];
      return { name: decode(name), value: decode(value), raw };
    });

/** The same query with the parts of one owner exchanged, as they will stand there; everybody else's stay as they are. */
export function exchange(
  search: string,
  owns: (name: string) => boolean,
  parts: readonly string[],
): string {
  const others = partsOf(search).filter(({ name }) => !owns(name));
  const all = [...others.map(({ raw }) => raw), ...parts];
  return all.length ? `?${all.join('&')}` : '';
}
