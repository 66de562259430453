import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { attribute, isJsx, type Jsx } from '../content/chapter-text.ts';
import { figureNamed } from '../content/figures.ts';
import { readOutline } from '../content/outline.ts';
import { chapterOfFile } from './chapter.ts';
import { queryOf } from './literal.ts';
import { settingOf } from './vocabulary.ts';

/** Tells each figure and each word of a chapter its language and chapter, and numbers figures and exercises. */
export function remarkWords() {
  return (tree: Root, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    const { chapter, lang } = place;
    // A figure that the chapter opens with has the first number.
    let figures = readOutline(chapter.slug).opens ? 1 : 0;
    const placed: string[] = [];
    const terms = new Set<string>();
    visit(tree, (node) => {
      if (!isJsx(node) || !/^[A-Z]/.test(node.name ?? '')) return;
      setAttribute(node, 'lang', lang);
      setAttribute(node, 'slug', chapter.slug);
      if (figureNamed(node.name ?? ''))
        setAttribute(node, 'number', `${chapter.number}.${++figures}`);
      switch (node.name) {
        case 'Term':
          terms.add(attribute(node, 'id') ?? '');
          break;
        case 'State': {
          const query = queryOf(attribute(node, 'of') ?? '', settingOf(node) ?? new Map());
          removeAttribute(node, 'set');
          setAttribute(node, 'query', query);
          break;
        }
        case 'Exercise':
          placed.push(attribute(node, 'id') ?? '');
          setAttribute(node, 'number', `${chapter.number}.${placed.length}`);
          break;
        case 'Exercises':
          setAttribute(node, 'placed', placed.join(' '));
          setAttribute(node, 'after', String(placed.length));
      }
    });
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'Terms',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'lang', value: lang },
        { type: 'mdxJsxAttribute', name: 'slug', value: chapter.slug },
        { type: 'mdxJsxAttribute', name: 'ids', value: [...terms].join(' ') },
      ],
      children: [],
    });
  };
}

function removeAttribute(node: Jsx, name: string): void {
  node.attributes = node.attributes.filter((a) => a.type !== 'mdxJsxAttribute' || a.name !== name);
}

function setAttribute(node: Jsx, name: string, value: string): void {
  removeAttribute(node, name);
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
