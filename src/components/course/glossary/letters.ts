import type { Lang } from '../../../i18n/lang.ts';

/** The order in which a reader of each language looks a word up. */

const consonants = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
/** A dictionary of Korean has fourteen parts: doubled consonants stand with the single ones. */
const single: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
};

/** The first consonant of a syllable; undefined for what is none. */
export function consonantOf(sign: string): string | undefined {
  const code = sign.charCodeAt(0) - 0xac00;
  return code >= 0 && code < 11_172 ? consonants[Math.floor(code / 588)] : undefined;
}

/** The part of a glossary that a name stands in. */
export function letterOf(name: string, lang: Lang): string {
  if (lang === 'en') return (name[0] ?? '').toUpperCase();
  const first = consonantOf(name[0] ?? '');
  return first === undefined ? 'A–Z' : (single[first] ?? first);
}

/** Names as parts, each under its letter, in the order of the language. */
export function byLetter<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  lang: Lang,
): [letter: string, items: T[]][] {
  const parts = new Map<string, T[]>();
  const sorted = [...items].sort((a, b) => nameOf(a).localeCompare(nameOf(b), lang));
  for (const item of sorted) {
    const letter = letterOf(nameOf(item), lang);
    parts.set(letter, [...(parts.get(letter) ?? []), item]);
  }
  return [...parts];
}
