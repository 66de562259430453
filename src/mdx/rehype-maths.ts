import type { VFile } from 'vfile';
import { together } from '../i18n/together.ts';
import { stop } from './chapter.ts';
import { classesOf, type Node, walk } from './tree.ts';

/** A formula that cannot be set stops the build: rehype-katex itself only leaves a message. */
export function rehypeMathErrors() {
  return (_tree: Node, file: VFile) => {
    const bad = file.messages.find((m) => m.source === 'rehype-katex' || m.ruleId === 'katex');
    if (bad)
      stop(
        file,
        { position: bad.place as never },
        `KaTeX cannot set this formula: ${bad.cause ?? bad.reason}. A currency sign is written \\$.`,
      );
  };
}

const joiner = '\u2060';

/** Breaks of a long formula are named: a browser breaks a line on either side of an inline block, whatever touches it. */
function breakable(node: Node): void {
  let first = true;
  walk(node, (child) => {
    if (!classesOf(child).includes('base')) return undefined;
    const mark: Node = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
    const out = first ? [child] : [mark, child];
    first = false;
    return out;
  });
}

/**
 * A particle, a unit or a closing bracket never starts a line, and an opening one never ends it: a formula or a computed
 * number stays with the signs that touch it. A long formula may break inside.
 */
export function rehypeKeepTogether() {
  return (tree: Node) => {
    const visit = (node: Node) => {
      const list = node.children ?? [];
      for (let i = 0; i < list.length; i++) {
        const it = list[i] as Node;
        const next = list[i + 1];
        const inline =
          it.type === 'element' &&
          (classesOf(it).includes('katex') || classesOf(it).includes('v') || it.tagName === 'code');
        if (inline) {
          const before = list[i - 1];
          const opening =
            (before?.type === 'text' && /[([“‘]$/.exec(before.value ?? '')?.[0]) || '';
          const run = (next?.type === 'text' && /^\S+/.exec(next.value ?? '')?.[0]) || '';
          if (opening || run) {
            if (before && opening) before.value = (before.value ?? '').slice(0, -opening.length);
            if (next && run) next.value = (next.value ?? '').slice(run.length);
            const kinds = classesOf(it);
            if (kinds.includes('katex') && !kinds.includes('short')) breakable(it);
            list[i] = {
              type: 'element',
              tagName: 'span',
              properties: { className: ['nb'] },
              children: [
                ...(opening ? [{ type: 'text', value: opening }] : []),
                it,
                ...(run ? [{ type: 'text', value: run }] : []),
              ],
            };
          }
        } else if (!(it.type === 'element' && classesOf(it).includes('katex'))) {
          if (it.type === 'text') it.value = together(it.value ?? '');
          // After a link, a term or bold words the particle stays too.
          const held = next?.type === 'text' && /^[^\s,.]/.test(next.value ?? '');
          if (held && (it.type === 'mdxJsxTextElement' || it.type === 'element'))
            next.value = `${joiner}${next.value}`;
          if (!(it.type === 'element' && it.tagName === 'code')) visit(it);
        }
      }
    };
    visit(tree);
  };
}
