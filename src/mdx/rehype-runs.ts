import type { VFile } from 'vfile';
import { figureIds, pascal } from '../content/figures.ts';
import { chapterOfFile } from './chapter.ts';
import { isJsx, type Node } from './tree.ts';

/**
 * What stands between two headings or figures becomes one block. A browser asks every block of a page whenever a figure
 * moves, and skips out of sight as much as one block holds: the fewer there are, the sooner it is done.
 */
export function rehypeRuns() {
  const figures = new Set(figureIds().map(pascal));
  return (tree: Node, file: VFile) => {
    if (!chapterOfFile(file)) return;
    let run: Node | undefined;
    const out: Node[] = [];
    for (const node of tree.children ?? []) {
      const apart =
        node.type === 'mdxjsEsm' ||
        node.tagName === 'h2' ||
        (isJsx(node) && figures.has(node.name ?? ''));
      const blank = node.type === 'text' && node.value?.trim() === '';
      if (apart) run = undefined;
      else if (!run && !blank) {
        run = {
          type: 'element',
          tagName: 'div',
          properties: { className: ['run'] },
          children: [],
        };
        out.push(run);
      }
      if (run) run.children?.push(node);
      else out.push(node);
    }
    tree.children = out;
  };
}
