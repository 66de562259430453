/**
 * Rules that hold room for what is said of each chapter that was read: the page says it only when its script has come,
 * and nothing may move then. `src/scripts/reader.js` names those chapters before the first paint.
 */
export const heldFor = (chapters: readonly { readonly slug: string }[]): string =>
  chapters
    .map(({ slug }) => `[data-reader~="${slug}"] #${slug} .road-read`)
    .join()
    .concat('{display:block}');
