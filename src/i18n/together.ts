/** Words in which a function and what it is of, as in `log p`, do not part at the end of a line. */
export const together = (text: string): string =>
  text.replace(/(log[₀-₉]*|ln) (?=(?:[a-zA-Z]|\d+)\b|\()/g, '$1\u00a0');
