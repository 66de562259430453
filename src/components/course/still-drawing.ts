import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/**
 * A figure's picture as a still drawing: nothing in it can be reached, read by programs or addressed, and a link may
 * hold it. A small one has no words and no numbers, which would be too small to read, and no grid.
 */
export function stillDrawing(html: string, small: boolean): string {
  const root = fromHtml(html, { fragment: true });
  root.children = kept(root, small) as RootContent[];
  return toHtml(root);
}

/** What is there to be pressed, and the signs that say so. */
const operated = [
  'plot-hit',
  'handle-hit',
  'handle-focus',
  'handle-chevrons',
  'grip',
  'grip-hit',
  'bar-column',
  'sr',
];
const words = [
  'axis-title',
  'tick',
  'tick-text',
  'tick-now',
  'plot-label',
  'bar-value',
  'grid-line',
];
const controls = new Set(['input', 'select', 'textarea', 'button', 'noscript', 'script', 'style']);
const told = /^(?:id|name|for|tabIndex|role|title|data.*|aria.*|href)$/;

const classesOf = ({ properties: { className } }: Element): readonly unknown[] =>
  Array.isArray(className) ? className : [];

function kept(parent: Root | Element, small: boolean): ElementContent[] {
  return parent.children.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return small ? [] : [node];
    if (node.type !== 'element') return [];
    const classes = classesOf(node);
    const has = (names: readonly string[]) => names.some((name) => classes.includes(name));
    if (controls.has(node.tagName) || has(operated)) return [];
    if (small && (node.tagName === 'text' || has(words))) return [];
    for (const name of Object.keys(node.properties))
      if (told.test(name)) delete node.properties[name];
    // Inside a paragraph or a link only what may stand in a sentence.
    if (
      ['div', 'p', 'ol', 'ul', 'li', 'output', 'label', 'a', 'table', 'fieldset'].includes(
        node.tagName,
      )
    ) {
      if (!['output', 'label', 'a'].includes(node.tagName)) node.properties.dataBlock = '';
      node.tagName = 'span';
    }
    // Its height is another: not that of the figure's own sheet.
    if (small && classes.includes('plot-box')) node.properties.className = ['small-box'];
    node.children = kept(node, small);
    return [node];
  });
}
