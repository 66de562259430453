import { readChapters } from '../../content/chapter.ts';

const sheets = import.meta.glob<string>('../widgets/*/style.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * The style sheets of these figures. Each stands in its figure's folder and speaks of that figure only; a page carries
 * what it shows. A still drawing of the figure looks as the figure does.
 */
export const stylesOf = (figures: readonly string[]): string =>
  [...new Set(figures)]
    .flatMap((id) => {
      const sheet = sheets[`../widgets/${id}/style.css`];
      return sheet
        ? sheet.replaceAll(new RegExp(`#${id}(?![\\w-])`, 'g'), `:is(#${id},[data-drawing=${id}])`)
        : [];
    })
    .join('\n');

/** The figures that chapters open with, for pages that show them beside the chapters' titles. */
export const openings = (): string[] =>
  readChapters().flatMap(({ outline: { opens, plate } }) => (opens ?? plate)?.figure ?? []);
