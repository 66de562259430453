const ns = 'http://www.w3.org/2000/svg';
/** At least so much around the drawing; labels that hang out of it get more. */
const margins = { top: 56, right: 32, bottom: 84, left: 64 };
/** Between the labels below a drawing and the foot of the file stand the title of the x axis and the credit. */
const foot = 64;
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
  const labels = labelsOver(figure, box);
  const ends = labels.map(({ x, y, width }) => [x + width, y] as const);
  const margin = {
    ...margins,
    right: Math.max(margins.right, ...ends.map(([x]) => x - box.width + 12)),
    bottom: Math.max(margins.bottom, ...ends.map(([, y]) => y - box.height + foot)),
  };
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

  for (const canvas of figure.querySelectorAll<HTMLCanvasElement>('.plot-marks canvas'))
    out.append(painted(canvas, box, margin));
  for (const label of labels) out.append(lettered(label, margin, color('--ground')));

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
  const words = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? '';
  write(words('.figure-title'), 16, 26, 16, 'start', color('--ink'), true);
  write(words('.axis-title-y'), 16, 46, 13, 'start', color('--ink-2'));
  write(words('.axis-title-x'), width - margin.right, height - 40, 13, 'end', color('--ink-2'));
  write(credit, 16, height - 12, 11, 'start', color('--ink-2'));
  return new XMLSerializer().serializeToString(out);
}

interface Label {
  readonly text: string;
  /** Its left end and its baseline (of one that stands upright: its foot and its middle), from the corner of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly upright: boolean;
  readonly ground: boolean;
  readonly variable: boolean;
  readonly style: CSSStyleDeclaration;
}

/** Every piece of text that stands over the drawing as HTML, such as outputs at their marks. */
function labelsOver(figure: HTMLElement, box: DOMRect): readonly Label[] {
  const over = figure.querySelector('.plot-marks');
  if (!over) return [];
  const walker = document.createTreeWalker(over, NodeFilter.SHOW_TEXT);
  const labels: Label[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement as HTMLElement;
    const style = getComputedStyle(holder);
    const range = document.createRange();
    range.selectNodeContents(node);
    const place = range.getBoundingClientRect();
    if (
      style.visibility === 'hidden' ||
      place.width === 0 ||
      (holder.closest('.u') && !holder.closest('.on-mark'))
    )
      continue;
    const upright = style.writingMode !== 'horizontal-tb';
    const size = Number.parseFloat(style.fontSize);
    labels.push({
      text: node.textContent ?? '',
      x: place.left - box.left + (upright ? place.width / 2 + 0.35 * size : 0),
      y: place.top - box.top + (upright ? place.height : place.height / 2 + 0.35 * size),
      width: place.width,
      upright,
      ground: getComputedStyle(holder.closest('.mark-label') ?? holder).backgroundColor !== clear,
      variable: holder.closest('i:not(.log)') !== null,
      style,
    });
  }
  return labels;
}
const clear = 'rgba(0, 0, 0, 0)';

function lettered(
  { text, x, y, upright, ground, variable, style }: Label,
  margin: { left: number; top: number },
  paper: string,
): SVGTextElement {
  const line = document.createElementNS(ns, 'text');
  const [left, top] = [(margin.left + x).toFixed(2), (margin.top + y).toFixed(2)];
  line.textContent = text;
  for (const [k, v] of Object.entries({
    ...(upright ? { transform: `translate(${left} ${top}) rotate(-90)` } : { x: left, y: top }),
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    // Without its own face a variable leans by itself.
    'font-style': variable ? 'italic' : style.fontStyle,
    'font-weight': style.fontWeight,
    ...(ground
      ? { stroke: paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {}),
  }))
    line.setAttribute(k, String(v));
  return line;
}

/** What is painted over the drawing goes along as it is. */
function painted(
  canvas: HTMLCanvasElement,
  box: DOMRect,
  margin: { left: number; top: number },
): SVGImageElement {
  const place = canvas.getBoundingClientRect();
  const image = document.createElementNS(ns, 'image');
  for (const [k, v] of Object.entries({
    href: canvas.toDataURL(),
    x: margin.left + place.left - box.left,
    y: margin.top + place.top - box.top,
    width: place.width,
    height: place.height,
  }))
    image.setAttribute(k, String(v));
  return image;
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
  if (style.display === 'none' || style.visibility === 'hidden' || node.matches('.screen-only'))
    return document.createComment('');
  for (const name of lengths) {
    const values = userUnits(node, name);
    if (values.length > 0)
      copy.setAttribute(name, values.map((value) => +value.toFixed(2)).join(' '));
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

/** An attribute's length without unit or percentage. A text's x and y are lists, with a place for each letter. */
function userUnits(node: Element, name: (typeof lengths)[number]): readonly number[] {
  if (!node.hasAttribute(name)) return [];
  const animated = (node as unknown as Record<string, SVGAnimatedLength | SVGAnimatedLengthList>)[
    name
  ];
  const base = animated?.baseVal;
  if (base === undefined) return [];
  if ('value' in base) return [base.value];
  return Array.from({ length: base.numberOfItems }, (_, i) => base.getItem(i).value);
}
