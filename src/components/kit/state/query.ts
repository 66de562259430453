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

/** Half a surrogate pair, which a field may hold, has no encoding: U+FFFD stands for it. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');

/** `ID.PARAM=VALUE`, as an address has it. */
export const part = (id: string, name: string, value: string): string =>
  `${id}.${name}=${encode(value)}`;

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
