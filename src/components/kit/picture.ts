const ns = 'http://www.w3.org/2000/svg';
const margin = { top: 56, right: 32, bottom: 84, left: 64 };
/** What makes a drawing look as it does on the page; style sheets do not travel with a file. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
] as const;
const lengths = [
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
] as const;

/**
 * Saves the present picture as an SVG file of its own: percentages become numbers and styles become attributes,
 * in the theme that is shown, with the title above and the credit below.
 */
export function savePicture(figure: HTMLElement, credit: string): void {
  const source = figure.querySelector<SVGSVGElement>('svg.plot-area');
  if (!source) return;
  const file = new Blob([drawing(figure, source, credit)], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${figure.dataset.widget}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function drawing(figure: HTMLElement, source: SVGSVGElement, credit: string): string {
  const box = source.getBoundingClientRect();
  const width = box.width + margin.left + margin.right;
  const height = box.height + margin.top + margin.bottom;
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(name).trim();

  const out = document.createElementNS(ns, 'svg');
  out.setAttribute('xmlns', ns);
  out.setAttribute('viewBox', `0 0 ${width} ${height}`);
  out.setAttribute('width', String(width));
  out.setAttribute('height', String(height));
  out.append(rect(width, height, color('--ground')));

  const copy = flat(source) as SVGElement;
  copy.setAttribute('x', String(margin.left));
  copy.setAttribute('y', String(margin.top));
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.setAttribute('overflow', 'visible');
  out.append(copy);

  const font = getComputedStyle(document.body).fontFamily;
  const write = (
    text: string,
    x: number,
    y: number,
    size: number,
    anchor: string,
    fill: string,
    bold = false,
  ) => {
    const line = document.createElementNS(ns, 'text');
    line.textContent = text;
    for (const [k, v] of Object.entries({
      x,
      y,
      'font-size': size,
      'text-anchor': anchor,
      fill,
      'font-family': font,
      'font-weight': bold ? 700 : 400,
    }))
      line.setAttribute(k, String(v));
    out.append(line);
  };
  for (const mark of figure.querySelectorAll('.on-mark')) {
    const at = mark.getBoundingClientRect();
    const look = getComputedStyle(mark);
    write(
      mark.textContent ?? '',
      margin.left + at.left + at.width / 2 - box.left,
      margin.top + at.top + at.height / 2 - box.top + 4.5,
      Number.parseFloat(look.fontSize),
      'middle',
      look.color,
      look.fontWeight === '700',
    );
  }
  const words = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? '';
  write(words('.figure-title'), 16, 26, 16, 'start', color('--ink'), true);
  write(words('.axis-title-y'), 16, 46, 13, 'start', color('--ink-2'));
  write(words('.axis-title-x'), width - margin.right, height - 40, 13, 'end', color('--ink-2'));
  write(credit, 16, height - 12, 11, 'start', color('--ink-2'));
  return new XMLSerializer().serializeToString(out);
}

function rect(width: number, height: number, fill: string): SVGRectElement {
  const r = document.createElementNS(ns, 'rect');
  r.setAttribute('width', String(width));
  r.setAttribute('height', String(height));
  r.setAttribute('fill', fill);
  return r;
}

function flat(node: Element): Node {
  const copy = node.cloneNode(false) as Element;
  const style = getComputedStyle(node);
  for (const attribute of [...copy.attributes])
    if (/^(class|style|role|tabindex|aria-|data-)/.test(attribute.name))
      copy.removeAttribute(attribute.name);
  if (style.display === 'none' || style.visibility === 'hidden') return document.createComment('');
  for (const name of lengths) {
    const value = userUnits(node, name);
    if (value !== undefined) copy.setAttribute(name, String(+value.toFixed(2)));
  }
  for (const name of looks) {
    const value = style.getPropertyValue(name);
    if (value) copy.setAttribute(name, value);
  }
  for (const child of node.childNodes) {
    if (child instanceof Element) copy.append(flat(child));
    else if (child.nodeType === 3) copy.append(child.cloneNode());
  }
  return copy;
}

/** An attribute's length without unit or percentage. A text's x and y are lists, of which charts use one item. */
function userUnits(node: Element, name: (typeof lengths)[number]): number | undefined {
  if (!node.hasAttribute(name)) return undefined;
  const animated = (node as unknown as Record<string, SVGAnimatedLength | SVGAnimatedLengthList>)[
    name
  ];
  const base = animated?.baseVal;
  if (base === undefined) return undefined;
  if ('value' in base) return base.value;
  return base.numberOfItems === 1 ? base.getItem(0).value : undefined;
}
