const sheets = import.meta.glob<string>('../widgets/*/style.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The style sheets of these figures. Each stands in its figure's folder and speaks of that figure only; a page carries what it shows. */
export const stylesOf = (figures: readonly string[]): string =>
  figures.flatMap((id) => sheets[`../widgets/${id}/style.css`] ?? []).join('\n');
