import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { loadFigures } from '../content/figure-modules.ts';
import { asOne, nameOf } from '../content/source.ts';
import { chapterOfFile } from './chapter.ts';
import { mistakesIn } from './check-text.ts';

/** Stops at everything that a chapter must not hold, before anything is made of it. */
export function remarkChecks() {
  return async (tree: Root, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    // Lines may end in CRLF; nothing after this needs to know.
    visit(tree, (node) => {
      if ('value' in node && typeof node.value === 'string')
        node.value = node.value.replaceAll('\r\n', '\n');
    });
    const figures = await loadFigures();
    const { chapter, lang } = place;
    const mistakes = mistakesIn({
      file: nameOf(file.path),
      slug: chapter.slug,
      lang,
      tree,
      figures,
    });
    const error = asOne(mistakes);
    if (error) throw error;
  };
}
