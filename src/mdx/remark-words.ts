import type { VFile } from 'vfile';
import { figureIds, figuresOf, pascal } from '../content/read.ts';
import { chapterOfFile, stop } from './chapter.ts';
import { declaredStates } from './states.ts';
import { attribute, isJsx, type Node, setAttribute, walk } from './tree.ts';
import { wordRules } from './word-rules.ts';

/**
 * Checks each figure and each word of a chapter where it stands, tells it language and chapter, and numbers figures and
 * exercises. `words` are the names besides the figures: src/components/course/words/NAME.astro and the exercises.
 */
export function remarkWords(options: { words: readonly string[] }) {
  const figures = new Map(figureIds().map((id) => [pascal(id), id]));
  const words = new Set(options.words);
  return async (tree: Node, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    const { chapter, lang } = place;
    const states = await declaredStates();
    let figureCount = 0;
    const placed: string[] = [];
    const terms = new Set<string>();

    const numberFigure = (node: Node, figure: string) => {
      if (node.attributes?.some((a) => a.name && !['lang', 'slug'].includes(a.name)))
        stop(
          file,
          node,
          `a figure takes no props here; to show it in a state, link to it with <State of="${figure}" set={{ … }}>`,
        );
      figureCount += 1;
      const listed = figuresOf(chapter.slug)[figureCount - 1];
      if (figure !== listed)
        stop(
          file,
          node,
          `figure ${chapter.number}.${figureCount} is <${node.name} /> here and ${listed ? `<${pascal(listed)} />` : 'missing'} in ko.mdx; figures stand at the beginning of a line, in the same order in both languages`,
        );
      setAttribute(node, 'number', `${chapter.number}.${figureCount}`);
    };

    walk(tree, (node) => {
      if (!isJsx(node) || !node.name || !/^[A-Z]/.test(node.name)) return undefined;
      const figure = figures.get(node.name);
      if (!figure && !words.has(node.name))
        stop(
          file,
          node,
          `there is no figure and no word <${node.name}>; figures are the folders of src/components/widgets (${[...figures.keys()].join(', ')}), words: ${[...words].join(', ')}`,
        );
      setAttribute(node, 'lang', lang);
      setAttribute(node, 'slug', chapter.slug);
      if (figure) numberFigure(node, figure);
      wordRules[node.name]?.({ file, node, chapter, states });
      if (node.name === 'Term') terms.add(attribute(node, 'id') ?? '');
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
