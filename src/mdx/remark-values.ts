import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { loadFigures } from '../content/figure-modules.ts';
import { chapterOfFile, stop } from './chapter.ts';
import { slots } from './slots.ts';
import { setValues } from './values.ts';

/** Computes the numbers of a chapter. */
export function remarkValues() {
  return async (tree: Root, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    setValues(tree, {
      lang: place.lang,
      rows: [{}],
      figures: await loadFigures(),
      slots: slots(),
      fail: (node, what) => stop(file, node, what),
    });
  };
}
