/** How somebody who uses a part of the course says where it is from. */
export interface Cited {
  /** A name of its own: information-entropy, coin-entropy. */
  readonly key: string;
  /** The chapter, or the figure. */
  readonly title: string;
  readonly course: string;
  readonly authors: string;
  readonly year?: string | undefined;
  readonly url: string;
  readonly license: string;
}

/** One line to put below a picture or a text. */
export const credit = ({ title, course, url, license }: Cited): string =>
  [title, course, url, license].join(' · ');

/** Signs that TeX reads as something else, in a title. */
const plain = (text: string): string =>
  text
    .replace(/[\u2060\u00a0]/g, (sign) => (sign === '\u00a0' ? ' ' : ''))
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&');

export function bibtex({ key, title, course, authors, year, url, license }: Cited): string {
  const fields = [
    ['author', `{${plain(authors)}}`],
    ['title', plain(title)],
    ['howpublished', plain(course)],
    ['year', year],
    ['url', url],
    ['note', license],
  ].filter(([, value]) => value);
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
}
