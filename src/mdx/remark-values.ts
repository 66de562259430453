import type { VFile } from 'vfile';
import { texNumber } from '../components/course/math.ts';
import { type Figure, loadFigures, quantityOf } from '../content/figure-modules.ts';
import { evaluateNumber } from '../formula/evaluate.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatNumber, type Unit, unitWord } from '../i18n/number.ts';
import { chapterOfFile, stop } from './chapter.ts';
import { queryOf } from './literal.ts';
import { attribute, isJsx, type Node, walk } from './tree.ts';
import { settingOf } from './vocabulary.ts';

const val = /\\val\{((?:[^{}]|\{[^{}]*\})*)\}\{(\d+)\}/g;
/** A decimal that is no number of a theorem, a section, an equation or a version. */
const decimal =
  /(?<!(?:Theorem|Thm\.|정리|§|Section|Sections|Fig\.|Figure|그림|eq\.|식|Python|NumPy|\d\.)\s*)(?<![\d.])\d+\.\d+(?!\.?\d)/u;

/**
 * Numbers in the text are computed: `<V f="…" d={3} unit="bits" of="h" />` in prose, `\val{…}{3}` in maths, and
 * `<V figure="coin-entropy" set={{ p: 1/4 }} quantity="entropy" />` as the figure shows it. A typed decimal stops the build.
 */
export function remarkValues() {
  return async (tree: Node, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    const { lang } = place;
    const figures = await loadFigures();
    const compute = (formula: string, node: Node): number => {
      try {
        return evaluateNumber(formula);
      } catch (error) {
        return stop(file, node, `the formula ${formula} has no value: ${(error as Error).message}`);
      }
    };
    walk(tree, (node) => {
      if (node.type === 'math' || node.type === 'inlineMath') {
        const set = (text: string) =>
          text.replace(val, (_, f: string, d: string) =>
            texNumber(formatNumber(compute(f, node), Number(d))),
          );
        if (decimal.test((node.value ?? '').replace(val, '')))
          stop(
            file,
            node,
            `a decimal is typed in $${node.value}$; write it as \\val{formula}{digits} or as a fraction`,
          );
        const tex = set(node.value ?? '');
        node.value = tex;
        // remark-math keeps a copy for HTML.
        const hast = (node.data?.hChildren ?? []) as Node[];
        for (const child of hast) replaceText(child, tex);
        return undefined;
      }
      if (node.type === 'text' && decimal.test(node.value ?? ''))
        stop(file, node, `a decimal is typed in "${node.value}"; let <V f="…" /> compute it`);
      if (isJsx(node) && node.name === 'V') {
        const formula = attribute(node, 'f');
        const x = formula === undefined ? shownBy(node, figures) : compute(formula, node);
        return [value(node, x, lang)];
      }
      return undefined;
    });
  };
}

function replaceText(node: Node, text: string): void {
  if (node.type === 'text') node.value = text;
  for (const child of node.children ?? []) replaceText(child, text);
}

/** What a figure shows in the state that the word names. */
function shownBy(node: Node, figures: ReadonlyMap<string, Figure>): number {
  const id = attribute(node, 'figure') ?? '';
  const query = queryOf(id, settingOf(node as never) ?? new Map());
  return quantityOf(figures.get(id) as Figure, query, attribute(node, 'quantity') ?? '');
}

function value(node: Node, x: number, lang: Lang): Node {
  const digits = Number(attribute(node, 'd') ?? 3);
  const unit = attribute(node, 'unit');
  const of = attribute(node, 'of');
  const fixed = attribute(node, 'fixed') !== undefined;
  let text = formatNumber(unit === '%' ? x * 100 : x, digits, fixed);
  if (unit === '%') text += lang === 'ko' ? '%' : ' %';
  else if (unit) text += `${lang === 'ko' ? '' : ' '}${unitWord(unit as Unit, lang, text)}`;
  return {
    type: 'computedValue',
    data: {
      hName: 'data',
      hProperties: { value: String(x), className: ['v', ...(of ? [`c-${of}`] : [])] },
    },
    children: [{ type: 'text', value: text }],
  };
}
