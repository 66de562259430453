import { paintOf } from './picture-colour.ts';

/**
 * A drawing of the page as one that stands for itself, in the few words of SVG that programs for slides and for drawing
 * understand: places are numbers, styles are attributes, drawings within drawings are groups, and nothing is stretched.
 */
export const ns = 'http://www.w3.org/2000/svg';

export function element(name: string, attributes: Readonly<Record<string, string | number>>) {
  const made = document.createElementNS(ns, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** To a hundredth of a pixel. */
export const px = (value: number): number => Number(value.toFixed(2)) + 0;

/** What is there to be dragged, for screen readers or for the screen alone. */
export const notDrawn =
  '.sr, .screen-only, .handle-chevrons, .handle-focus, .handle-hit, .grip-hit, .bar-column, .plot-hit, .still-room, noscript, title, desc';

const places = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'];
const sideways = new Set(['x', 'x1', 'x2', 'cx', 'rx', 'width']);
const shapes = ['path', 'rect', 'line', 'circle', 'ellipse', 'polyline', 'polygon', 'image', 'use'];
const kept =
  /^(?:id|d|points|patternUnits|patternContentUnits|patternTransform|clipPathUnits|text-anchor|href|transform|dx|rotate)$/;

interface Scale {
  readonly x: number;
  readonly y: number;
}
const asItIs: Scale = { x: 1, y: 1 };

/** An `<svg>` of the page, its corner at a place of the picture. */
export function flatDrawing(svg: SVGSVGElement, left: number, top: number): SVGElement | undefined {
  const style = getComputedStyle(svg);
  if (style.display === 'none' || style.visibility === 'hidden') return undefined;
  const group = element('g', { transform: `translate(${px(left)} ${px(top)})` });
  const opacity = Number(style.opacity);
  if (opacity !== 1) group.setAttribute('opacity', style.opacity);
  const inside = within(svg);
  const matrix = inside.uniform
    ? `translate(${px(inside.x)} ${px(inside.y)}) scale(${px4(inside.scale.x)})`
    : '';
  const into = inside.uniform ? group.appendChild(element('g', { transform: matrix })) : group;
  children(svg, into, inside.uniform ? asItIs : inside.scale);
  return group;
}
const px4 = (value: number): number => Number(value.toFixed(4));

/** What the view box of a drawing does to what is in it. */
function within(svg: SVGSVGElement) {
  const box = svg.viewBox.baseVal;
  if (!svg.hasAttribute('viewBox') || !box || box.width === 0 || box.height === 0)
    return { uniform: false, scale: asItIs, x: 0, y: 0 } as const;
  const [width, height] = [sizeOf(svg, 'width'), sizeOf(svg, 'height')];
  const scale = { x: width / box.width, y: height / box.height };
  if (svg.getAttribute('preserveAspectRatio') === 'none')
    return { uniform: false, scale, x: 0, y: 0 } as const;
  const least = Math.min(scale.x, scale.y);
  return {
    uniform: true,
    scale: { x: least, y: least },
    x: (width - box.width * least) / 2 - box.x * least,
    y: (height - box.height * least) / 2 - box.y * least,
  } as const;
}
const sizeOf = (svg: SVGSVGElement, side: 'width' | 'height'): number =>
  svg.parentElement instanceof SVGElement
    ? svg[side].baseVal.value
    : svg.getBoundingClientRect()[side];

function children(from: Element, into: SVGElement, scale: Scale): void {
  for (const child of from.childNodes)
    if (child instanceof SVGElement) into.append(...flat(child, scale));
    else if (child.nodeType === Node.TEXT_NODE && /^t(ext|span)$/.test(from.localName))
      letter(into, child.textContent ?? '');
}

const ofMaths = /^KaTeX_Math/;

/**
 * Writes a text. The face of variables has letters alone, and leans: whoever has another face in its place shall lean it
 * too, and leave brackets and digits upright.
 */
export function letter(into: SVGElement, text: string): void {
  const family = into.closest('[font-family]')?.getAttribute('font-family') ?? '';
  if (!ofMaths.test(family)) {
    into.append(text);
    return;
  }
  for (const run of text.match(/\p{L}+|\P{L}+/gu) ?? []) {
    const isVariable = /\p{L}/u.test(run);
    const part = element(
      'tspan',
      isVariable
        ? { 'font-style': 'italic' }
        : { 'font-family': family.replace(/^KaTeX_Math,\s*/, '') },
    );
    part.textContent = run;
    into.append(part);
  }
}

let clips = 0;

function flat(node: SVGElement, scale: Scale): SVGElement[] {
  const name = node.localName;
  if (node.matches(notDrawn)) return [];
  const style = getComputedStyle(node);
  // What is referred to is not displayed itself.
  if (/^(defs|pattern|clipPath|marker)$/.test(name)) {
    const copy = element(name, own(node));
    if (name === 'pattern') place(node, copy, style, asItIs);
    children(node, copy, asItIs);
    return [copy];
  }
  if (style.display === 'none') return [];
  const isShape = shapes.includes(name);
  const isText = name === 'text' || name === 'tspan';
  if ((isShape || isText) && style.visibility === 'hidden') return [];
  if (name === 'svg') return [inner(node as SVGSVGElement, style, scale)];
  if (!isShape && !isText && name !== 'g' && name !== 'a') return [];
  const copy = element(name === 'a' ? 'g' : name, own(node));
  move(node, copy, style, scale);
  place(node, copy, style, scale);
  if (name === 'path') copy.setAttribute('d', scaled(node.getAttribute('d') ?? '', scale));
  if (Number(style.opacity) !== 1) copy.setAttribute('opacity', style.opacity);
  const clip = referred(style.clipPath);
  if (clip) copy.setAttribute('clip-path', clip);
  if (isText) lettering(copy, style);
  if (isShape || isText) paint(copy, style);
  if (
    isShape &&
    (name === 'line' || copy.getAttribute('fill') === 'none') &&
    !copy.hasAttribute('stroke')
  )
    return [];
  children(node, copy, scale);
  if (name === 'text' && copy.hasAttribute('stroke')) return haloed(copy);
  return name === 'g' && copy.childNodes.length === 0 ? [] : [copy];
}

/** A drawing within a drawing. */
function inner(svg: SVGSVGElement, style: CSSStyleDeclaration, scale: Scale): SVGElement {
  const [x, y] = [placeOf(svg, 'x', style) * scale.x, placeOf(svg, 'y', style) * scale.y];
  const group = element('g', {});
  if (x !== 0 || y !== 0) group.setAttribute('transform', `translate(${px(x)} ${px(y)})`);
  if (Number(style.opacity) !== 1) group.setAttribute('opacity', style.opacity);
  const inside = within(svg);
  let into: SVGElement = group;
  if (svg.getAttribute('overflow') === 'hidden') {
    const id = `cut-${++clips}`;
    const clip = element('clipPath', { id });
    clip.append(
      element('rect', { width: px(svg.width.baseVal.value), height: px(svg.height.baseVal.value) }),
    );
    group.append(clip);
    into = group.appendChild(element('g', { 'clip-path': `url(#${id})` }));
  }
  if (inside.uniform)
    into = into.appendChild(
      element('g', {
        transform: `translate(${px(inside.x)} ${px(inside.y)}) scale(${px4(inside.scale.x)})`,
      }),
    );
  children(svg, into, inside.uniform ? asItIs : inside.scale);
  return group;
}

const own = (node: Element): Record<string, string> =>
  Object.fromEntries(
    [...node.attributes].flatMap(({ name, value }) => (kept.test(name) ? [[name, value]] : [])),
  );

/** Where it stands, without percentages. A text's x and y may be lists, with a place for each letter. */
function place(node: SVGElement, copy: SVGElement, style: CSSStyleDeclaration, scale: Scale): void {
  for (const name of places) {
    const values = /^t(ext|span)$/.test(node.localName)
      ? listOf(node, name)
      : node.hasAttribute(name) || name in own(node)
        ? [placeOf(node, name, style)]
        : [];
    if (values.length === 0) continue;
    const by = sideways.has(name) ? scale.x : name === 'r' ? Math.min(scale.x, scale.y) : scale.y;
    copy.setAttribute(name, values.map((value) => px(value * by)).join(' '));
  }
  const dy = node.getAttribute('dy');
  if (dy) {
    const size = Number.parseFloat(style.fontSize);
    copy.setAttribute('dy', String(px(Number.parseFloat(dy) * (dy.endsWith('em') ? size : 1))));
  }
  if (/central|middle/.test(style.dominantBaseline) && node.localName === 'text')
    copy.setAttribute('dy', String(px(0.35 * Number.parseFloat(style.fontSize))));
}

function placeOf(node: SVGElement, name: string, style: CSSStyleDeclaration): number {
  const computed = style.getPropertyValue(name);
  if (/^-?[\d.]+px$/.test(computed) && !/^svg$/.test(node.localName))
    return Number.parseFloat(computed);
  const animated = (node as unknown as Record<string, SVGAnimatedLength | undefined>)[name];
  return animated?.baseVal.value ?? 0;
}

function listOf(node: SVGElement, name: string): readonly number[] {
  if (!node.hasAttribute(name)) return [];
  const list = (node as unknown as Record<string, SVGAnimatedLengthList | undefined>)[name]
    ?.baseVal;
  return Array.from({ length: list?.numberOfItems ?? 0 }, (_, i) => list?.getItem(i).value ?? 0);
}

/** A transform of the style sheet; one of its own it has kept. */
function move(
  node: SVGElement,
  copy: SVGElement,
  { transform }: CSSStyleDeclaration,
  scale: Scale,
) {
  if (copy.hasAttribute('transform')) return;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (transform.match(/-?[\d.e-]+/g) ?? []).map(
    Number,
  );
  if (transform === 'none' || (a === 1 && b === 0 && c === 0 && d === 1 && e === 0 && f === 0))
    return;
  const box = (node as SVGGraphicsElement).getBBox();
  const middle = getComputedStyle(node).transformOrigin.split(' ').map(Number.parseFloat);
  const fill = getComputedStyle(node).transformBox === 'fill-box';
  const [x, y] = [(middle[0] ?? 0) + (fill ? box.x : 0), (middle[1] ?? 0) + (fill ? box.y : 0)];
  copy.setAttribute(
    'transform',
    `matrix(${[a, b, c, d, e + x - a * x - c * y, f + y - b * x - d * y].map((n, i) => px4(n * (i === 4 ? scale.x : i === 5 ? scale.y : 1))).join(' ')})`,
  );
}

export function lettering(copy: SVGElement, style: CSSStyleDeclaration): void {
  copy.setAttribute('font-family', familyOf(style.fontFamily));
  copy.setAttribute('font-size', String(px(Number.parseFloat(style.fontSize))));
  if (Number(style.fontWeight) >= 600) copy.setAttribute('font-weight', '700');
  if (style.fontStyle !== 'normal') copy.setAttribute('font-style', 'italic');
  const anchor = style.getPropertyValue('text-anchor');
  if (copy instanceof SVGTextElement && anchor && anchor !== 'start')
    copy.setAttribute('text-anchor', anchor);
}

/** Names that only a browser knows come out: other programs stop at the first name. */
export const familyOf = (families: string): string =>
  families
    .split(',')
    .map((family) => family.trim().replaceAll('"', "'"))
    .filter((family) => !/^(-apple-system|BlinkMacSystemFont)$/.test(family))
    .join(', ');

/** What a property refers to, as an attribute does. */
function referred(value: string): string | undefined {
  const name = /url\("?#([^")]+)"?\)/.exec(value)?.[1];
  return name && `url(#${name})`;
}

function paint(copy: SVGElement, style: CSSStyleDeclaration): void {
  for (const part of copy.localName === 'line'
    ? (['stroke'] as const)
    : (['fill', 'stroke'] as const)) {
    const value = style.getPropertyValue(part);
    const reference = referred(value);
    const found = reference ? { hex: reference, alpha: 1 } : paintOf(value);
    const opacity = Number(style.getPropertyValue(`${part}-opacity`)) * (found?.alpha ?? 0);
    if (!found || opacity === 0) {
      if (part === 'fill') copy.setAttribute('fill', 'none');
      continue;
    }
    copy.setAttribute(part, found.hex);
    if (opacity !== 1) copy.setAttribute(`${part}-opacity`, String(px(opacity)));
  }
  if (!copy.hasAttribute('stroke')) return;
  const width = Number.parseFloat(style.strokeWidth);
  if (width === 0) {
    copy.removeAttribute('stroke');
    return;
  }
  copy.setAttribute('stroke-width', String(px(width)));
  if (style.strokeDasharray !== 'none')
    copy.setAttribute('stroke-dasharray', style.strokeDasharray.replaceAll(/px|,/g, ''));
  if (style.strokeLinecap !== 'butt') copy.setAttribute('stroke-linecap', style.strokeLinecap);
  if (style.strokeLinejoin !== 'miter') copy.setAttribute('stroke-linejoin', style.strokeLinejoin);
}

/** A text with an edge around it, as two: many programs know no other order than the edge above the letters. */
export function haloed(text: SVGElement): SVGElement[] {
  const edge = text.cloneNode(true) as SVGElement;
  edge.setAttribute('aria-hidden', 'true');
  for (const part of [edge, ...edge.querySelectorAll('[fill]')]) part.setAttribute('fill', 'none');
  for (const part of [text, ...text.querySelectorAll('[stroke]')])
    for (const name of [...part.getAttributeNames()])
      if (name.startsWith('stroke')) part.removeAttribute(name);
  return [edge, text];
}

/** The way of a path in a drawing that is stretched: its places, so that its stroke is not stretched with it. */
export function scaled(d: string, { x, y }: Scale): string {
  if (x === 1 && y === 1) return d;
  return d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
    const kind = command.toLowerCase();
    if (kind === 'a')
      throw new RangeError(`a stretched drawing has an arc, which would be none: ${d}`);
    const by = (i: number) => (kind === 'h' ? x : kind === 'v' ? y : i % 2 === 0 ? x : y);
    return command + numbers.map((n, i) => px(Number(n) * by(i))).join(' ');
  });
}
