import type { VFile } from 'vfile';
import { figureNamed } from '../content/figures.ts';
import { chapterOfFile } from './chapter.ts';
import { queryOf } from './literal.ts';
import { attribute, isJsx, type Node, setAttribute, walk } from './tree.ts';
import { settingOf } from './vocabulary.ts';

/** Tells each figure and each word of a chapter its language and chapter, and numbers figures and exercises. */
export function remarkWords() {
  return (tree: Node, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    const { chapter, lang } = place;
    let figures = 0;
    const placed: string[] = [];
    const terms = new Set<string>();
    walk(tree, (node) => {
      if (!isJsx(node) || !node.name || !/^[A-Z]/.test(node.name)) return undefined;
      setAttribute(node, 'lang', lang);
      setAttribute(node, 'slug', chapter.slug);
      if (figureNamed(node.name)) setAttribute(node, 'number', `${chapter.number}.${++figures}`);
      if (node.name === 'Term') terms.add(attribute(node, 'id') ?? '');
      if (node.name === 'State') {
        const set = settingOf(node as never) ?? new Map();
        node.attributes = (node.attributes ?? []).filter((a) => a.name !== 'set');
        setAttribute(node, 'query', queryOf(attribute(node, 'of') ?? '', set));
      }
      if (node.name === 'Exercise') {
        placed.push(attribute(node, 'id') ?? '');
        setAttribute(node, 'number', `${chapter.number}.${placed.length}`);
      }
      if (node.name === 'Exercises') {
        setAttribute(node, 'placed', placed.join(' '));
        setAttribute(node, 'after', String(placed.length));
      }
      return undefined;
    });
    tree.children?.push({
      type: 'mdxJsxFlowElement',
      name: 'Terms',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'lang', value: lang },
        { type: 'mdxJsxAttribute', name: 'ids', value: [...terms].join(' ') },
      ],
      children: [],
    });
  };
}
