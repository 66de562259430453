import type { VFile } from 'vfile';
import { evaluate } from '../components/course/formula/evaluate.ts';
import { texNumber } from '../components/course/math.ts';
import { type Quantity, quantities } from '../components/kit/colour.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatNumber, type Unit, unitWord } from '../i18n/number.ts';
import { chapterOfFile, stop } from './chapter.ts';
import { attribute, isJsx, type Node, walk } from './tree.ts';

const val = /\\val\{((?:[^{}]|\{[^{}]*\})*)\}\{(\d+)\}/g;
/** A decimal that is no number of a theorem, a section, an equation or a version. */
const decimal =
  /(?<!(?:Theorem|Thm\.|정리|§|Section|Sections|Fig\.|Figure|그림|eq\.|식|Python|NumPy|\d\.)\s*)(?<![\d.])\d+\.\d+(?!\.?\d)/u;

/**
 * Numbers in the text are computed: `<V f="…" d={3} unit="bits" of="h" />` in prose, `\val{…}{3}` in maths.
 * A typed decimal stops the build.
 */
export function remarkValues() {
  return (tree: Node, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    const { lang } = place;
    const compute = (formula: string, node: Node): number => {
      try {
        const value = evaluate(formula);
        if (typeof value === 'boolean') return Number(value);
        if (typeof value !== 'number') throw new Error('it is not one number');
        return value;
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
      if (isJsx(node) && node.name === 'V') return [value(node, compute, lang, file)];
      return undefined;
    });
  };
}

function replaceText(node: Node, text: string): void {
  if (node.type === 'text') node.value = text;
  for (const child of node.children ?? []) replaceText(child, text);
}

function value(node: Node, compute: (f: string, n: Node) => number, lang: Lang, file: VFile): Node {
  const f = attribute(node, 'f');
  if (!f) stop(file, node, '<V> needs f="formula"');
  const digits = Number(attribute(node, 'd') ?? 3);
  if (!(Number.isInteger(digits) && digits >= 0 && digits <= 12))
    stop(
      file,
      node,
      `<V> takes d={0} to d={12}, the digits after the point, not ${attribute(node, 'd')}`,
    );
  const unit = attribute(node, 'unit');
  const of = attribute(node, 'of');
  if (of !== undefined && !quantities.includes(of as Quantity))
    stop(file, node, `<V> has the colours ${quantities.join(', ')}, not of="${of}"`);
  const fixed = attribute(node, 'fixed') !== undefined;
  const x = compute(f, node);
  let text = formatNumber(unit === '%' ? x * 100 : x, digits, fixed);
  if (unit === '%') text += lang === 'ko' ? '%' : ' %';
  else if (unit) {
    if (!['bits', 'nats', 'hartleys'].includes(unit))
      stop(file, node, `<V> knows the units bits, nats, hartleys and %, not "${unit}"`);
    text += `${lang === 'ko' ? '' : ' '}${unitWord(unit as Unit, lang, text)}`;
  }
  return {
    type: 'computedValue',
    data: {
      hName: 'data',
      hProperties: { value: String(x), className: ['v', ...(of ? [`c-${of}`] : [])] },
    },
    children: [{ type: 'text', value: text }],
  };
}
