/** A particle stays with the sign before it, where a line could break although the words belong together. */
const particle = /([%)\]’”])(?=[가-힣])/gu;
/** So do a function and what it is of, as in `log p` but not in TeX, and a name of two scripts. */
const pairs = /(?<![\\\p{L}])(log[₀-₉]*|ln) (?=(?:[a-zA-Z]|\d+)\b|\()|(KL) (?=발산)/gu;

/** `-ㄹ 수 있다`: the noun stays with the verb that it belongs to. */
const ability = /([가-힣]) 수 ?(?=[있없])/gu;
const endsInL = (syllable: string) => (syllable.charCodeAt(0) - 0xac00) % 28 === 8;

/** Words that do not part at the end of a line. */
export const together = (text: string): string =>
  text
    .replace(pairs, (_, f: string | undefined, name: string | undefined) => `${f ?? name}\u00a0`)
    .replace(ability, (all, before: string) => (endsInL(before) ? all.replace(' ', '\u00a0') : all))
    .replace(particle, '$1\u2060');
