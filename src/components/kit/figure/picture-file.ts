import { asIfShown, inksNow, type Look, paintOf, repainted, shownTheme } from './picture-colour.ts';
import { element, familyOf, ns, px } from './picture-drawing.ts';
import { facesOf } from './picture-fonts.ts';
import { pieceOf, widthOf } from './picture-page.ts';

/** Around everything, and between picture and main number. */
const edge = 24;
const gap = 20;
const title = { size: 18, line: 26 };
const foot = { size: 12, line: 17 };

/** What is written below a picture: whose it is, and where it can be moved. */
export interface Credit {
  readonly text: string;
  readonly address: string;
}

/**
 * The present picture of a figure as an SVG document of its own: its title, the picture with every text on it, the main
 * number, and the credit. It asks nothing of the page that it came from.
 */
export async function pictureOf(figure: HTMLElement, look: Look, credit: Credit): Promise<string> {
  await document.fonts.ready;
  const drawing = drawn(figure, look, credit);
  const style = document.createElementNS(ns, 'style');
  style.textContent = await facesOf(drawing);
  if (style.textContent) drawing.prepend(style);
  return new XMLSerializer().serializeToString(drawing);
}

function drawn(figure: HTMLElement, look: Look, credit: Credit): SVGElement {
  const painted = shownTheme() === look.theme ? undefined : inksNow();
  return asIfShown(look.theme, () => {
    const sheet = getComputedStyle(document.body);
    const ground = sheet.backgroundColor;
    const [ink, quiet] = ['--ink', '--ink-2'].map((token) => colourOf(token));
    const inks = painted && inksNow();
    const canvas = (c: HTMLCanvasElement) =>
      painted && inks ? repainted(c, painted, inks) : c.toDataURL();
    const parts = [...figure.querySelectorAll('.figure-picture, .figure-result')].map((part) =>
      pieceOf(part, ground, canvas),
    );
    const name = figure.querySelector('.figure-title')?.textContent?.trim() ?? '';
    const family = familyOf(sheet.fontFamily);

    const left = Math.max(0, ...parts.map((part) => -part.left));
    const inside = Math.max(
      ...parts.map((part) => part.right + left),
      widthOf(name, { ...faceOf(sheet), fontSize: `${title.size}px`, fontWeight: '700' }),
      320,
    );
    const width = Math.ceil(inside + 2 * edge);
    const out = element('svg', { xmlns: ns });
    let y = edge;
    const write = (
      lines: readonly string[],
      size: number,
      line: number,
      fill: string,
      weight?: 700,
    ) => {
      const text = element('text', {
        x: edge,
        fill,
        'font-family': family,
        'font-size': size,
        ...(weight ? { 'font-weight': weight } : {}),
      });
      for (const [i, words] of lines.entries()) {
        const span = element('tspan', { x: edge, y: px(y + i * line + 0.75 * line) });
        span.textContent = words;
        text.append(span);
      }
      out.append(text);
      y += lines.length * line;
    };
    const body = element('g', {});
    write([name], title.size, title.line, ink ?? '', 700);
    y += 10;
    out.append(body);
    for (const part of parts) {
      y -= part.top;
      part.drawing.setAttribute('transform', `translate(${px(edge + left)} ${px(y)})`);
      body.append(part.drawing);
      y += part.bottom + gap;
    }
    const face = { ...faceOf(sheet), fontSize: `${foot.size}px`, fontWeight: '400' };
    write(broken(credit.text, ' ', inside, face), foot.size, foot.line, quiet ?? '');
    write(broken(credit.address, '', inside, face), foot.size, foot.line, quiet ?? '');
    const height = Math.ceil(y + edge - 6);
    for (const [key, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height }))
      out.setAttribute(key, String(value));
    if (!look.transparent)
      out.prepend(element('rect', { width, height, fill: paintOf(ground)?.hex ?? '#fff' }));
    const heading = element('title', {});
    heading.textContent = name;
    const words = element('desc', {});
    words.textContent = [
      figure.querySelector('.figure-picture [aria-label]')?.getAttribute('aria-label'),
      credit.text,
      credit.address,
    ]
      .filter(Boolean)
      .join(' ');
    out.prepend(heading, words);
    return out;
  });
}

const faceOf = ({ fontFamily, fontStyle }: CSSStyleDeclaration) =>
  ({ fontFamily, fontStyle }) as CSSStyleDeclaration;

function colourOf(token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const found = paintOf(getComputedStyle(probe).color);
  probe.remove();
  return found?.hex ?? '';
}

/** A text in lines that fit; an address breaks anywhere. */
function broken(text: string, at: string, width: number, face: CSSStyleDeclaration): string[] {
  const lines: string[] = [];
  for (const part of text.split(at)) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : last + at + part;
    if (last === undefined || widthOf(longer, face) > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
