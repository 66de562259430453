import { echo } from './echo.ts';
import type { Refused } from './state.ts';

/** How the reader knows a parameter. */
export type NameOf = (parameter: string) => string;

/** Values that an address asked for in vain, each with its reason. */
export const listed = (
  refused: readonly Refused[],
  nameOf: NameOf,
  reasons: { readonly twice: string; readonly 'does-not-fit': string; readonly unreadable: string },
): string =>
  refused
    .map(({ name, text, why }) => {
      const reason = reasons[why === 'twice' || why === 'does-not-fit' ? why : 'unreadable'];
      return `${nameOf(name)} (${name}) ‘${echo(text)}’ (${reason})`;
    })
    .join(', ');
