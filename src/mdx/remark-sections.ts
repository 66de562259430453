import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { headingId } from '../content/chapter-text.ts';
import { chapterOfFile } from './chapter.ts';

/**
 * `## 동전 [#coin]`: the id in brackets, the same in both languages, so that a link never depends on the wording.
 * Sections are numbered, and each says which part of the lecture it accompanies.
 */
export function remarkSections() {
  return (tree: Root, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    let section = 0;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type !== 'heading') return [node];
      const id = takeId(node);
      if (node.depth !== 2) return [node];
      section += 1;
      node.children.unshift(
        {
          type: 'emphasis',
          data: { hName: 'span', hProperties: { className: ['section-number'] } },
          children: [{ type: 'text', value: `${place.chapter.number}.${section}` }],
        },
        { type: 'text', value: ' ' },
      );
      return [
        node,
        {
          type: 'mdxJsxFlowElement',
          name: 'SectionSource',
          attributes: [{ type: 'mdxJsxAttribute', name: 'section', value: id }],
          children: [],
        },
      ];
    });
  };
}

/** Moves the id of a heading from its text to where HTML has it. */
function takeId(heading: Heading): string {
  const id = headingId(heading) ?? '';
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/\s*\[#[a-z0-9-]+\]\s*$/, '');
  heading.data = { ...heading.data, hProperties: { id } };
  return id;
}
