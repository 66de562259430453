import type { VFile } from 'vfile';
import { sectionsOf } from '../content/sections.ts';
import { other } from '../i18n/lang.ts';
import { chapterOfFile, stop } from './chapter.ts';
import type { Node } from './tree.ts';

const mark = /\s*\[#([a-z0-9-]+)\]\s*$/;

/**
 * `## 동전 [#coin]`: the id in brackets, the same in both languages, so that a link never depends on the wording.
 * Sections are numbered, and each says which part of the lecture it accompanies.
 */
export function remarkSections() {
  return (tree: Node, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    const seen = new Set<string>();
    const twins = new Set(sectionsOf(place.chapter.slug, other(place.lang)).map((s) => s.id));
    let section = 0;
    const out: Node[] = [];
    for (const node of tree.children ?? []) {
      out.push(node);
      if (node.type !== 'heading') continue;
      const last = node.children?.at(-1);
      const found = mark.exec(last?.value ?? '');
      if (!last || !found?.[1])
        stop(file, node, `a heading needs its id: "## … [#some-id]", the same in both languages`);
      const id = found[1];
      if (seen.has(id)) stop(file, node, `the id #${id} is given twice; ids are unique on a page`);
      seen.add(id);
      last.value = (last.value ?? '').replace(mark, '');
      node.data = { ...node.data, hProperties: { id } };
      if (node.depth !== 2) continue;
      if (!twins.has(id))
        stop(
          file,
          node,
          `the section #${id} has no twin in ${other(place.lang)}.mdx; write it there too, with the same id`,
        );
      section += 1;
      node.children?.unshift(
        {
          type: 'sectionNumber',
          data: { hName: 'span', hProperties: { className: ['section-number'] } },
          children: [{ type: 'text', value: `${place.chapter.number}.${section}` }],
        },
        { type: 'text', value: ' ' },
      );
      out.push({
        type: 'mdxJsxFlowElement',
        name: 'SectionSource',
        attributes: [{ type: 'mdxJsxAttribute', name: 'section', value: id }],
        children: [],
      });
    }
    tree.children = out;
  };
}
