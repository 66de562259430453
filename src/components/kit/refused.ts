import type { Refused } from './state.ts';

/** How the reader knows a parameter. */
export type NameOf = (parameter: string) => string;

const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Values that an address asked for in vain, each with its reason. */
export const listed = (
  refused: readonly Refused[],
  nameOf: NameOf,
  reasons: { readonly twice: string; readonly 'does-not-fit': string; readonly unreadable: string },
): string =>
  refused
    .map(({ name, text, why }) => {
      const reason = reasons[why === 'twice' || why === 'does-not-fit' ? why : 'unreadable'];
      return `${nameOf(name)} (${name}) ‘${clip(text)}’ (${reason})`;
    })
    .join(', ');
