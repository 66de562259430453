import { paintOf } from './picture-colour.ts';
import { element, ns, px } from './picture-drawing.ts';
import { facesOf } from './picture-fonts.ts';
import { pieceOf } from './picture-page.ts';

const edge = 8;

/**
 * A formula of the page as an SVG document of its own, on whatever ground lies behind it: its letters stay letters, and
 * the faces that it needs lie inside.
 *
 * @param name what it is called, for whoever cannot see it
 * @param tex what it is made of
 */
export async function formulaPicture(formula: Element, name: string, tex: string): Promise<string> {
  await document.fonts.ready;
  const none = () => '';
  const piece = pieceOf(formula, getComputedStyle(document.body).backgroundColor, none);
  const width = Math.ceil(piece.right - piece.left + 2 * edge);
  const height = Math.ceil(piece.bottom - piece.top + 2 * edge);
  const ink = paintOf(getComputedStyle(formula).color)?.hex ?? '#000000';
  const drawing = element('svg', { xmlns: ns, width, height, viewBox: `0 0 ${width} ${height}` });
  const at = `translate(${px(edge - piece.left)} ${px(edge - piece.top)})`;
  piece.drawing.setAttribute('transform', at);
  piece.drawing.setAttribute('fill', ink);
  const title = element('title', {});
  title.textContent = name;
  const desc = element('desc', {});
  desc.textContent = tex;
  const style = document.createElementNS(ns, 'style');
  style.textContent = await facesOf(piece.drawing);
  drawing.append(title, desc, style, piece.drawing);
  return new XMLSerializer().serializeToString(drawing);
}

export function saveFormula(svg: string, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  link.download = file;
  link.click();
  setTimeout(URL.revokeObjectURL, 1000, link.href);
}
