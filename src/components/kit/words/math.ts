import katex, { type KatexOptions } from 'katex';

/**
 * Maths is set once, at build: the browser gets HTML and MathML and never the typesetter.
 *
 * \p \q \h \loss set their argument in the colour of a quantity; \slot{name}{text} marks a number that a figure or
 * an exercise exchanges later.
 */
const macros = {
  '\\p': '\\htmlClass{c-p}{#1}',
  '\\q': '\\htmlClass{c-q}{#1}',
  '\\h': '\\htmlClass{c-h}{#1}',
  '\\loss': '\\htmlClass{c-loss}{#1}',
  '\\slot': '\\htmlData{slot=#1}{#2}',
} as const;

const allowed: ReadonlySet<string> = new Set(['\\htmlClass', '\\htmlData']);

export const katexOptions = (): KatexOptions => ({
  macros: { ...macros },
  trust: (context) => allowed.has(context.command),
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  throwOnError: true,
});

/** TeX to HTML with MathML (or HTML alone where a spoken sentence stands beside it). */
export function renderMath(
  tex: string,
  o: { display?: boolean; output?: 'htmlAndMathml' | 'html' } = {},
): string {
  return katex.renderToString(tex, {
    ...katexOptions(),
    displayMode: o.display === true,
    output: o.output ?? 'htmlAndMathml',
  });
}
