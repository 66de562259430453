import { type Paint, paintOf } from './picture-colour.ts';
import {
  element,
  familyOf,
  flatDrawing,
  haloed,
  letter,
  lettering,
  notDrawn,
  px,
} from './picture-drawing.ts';

/**
 * A part of the page as a drawing: its drawings, the texts and fields over and beside them, what is painted on canvases.
 * Every text stays a text.
 */
export interface Piece {
  readonly drawing: SVGElement;
  /** How far it reaches, from the corner of the part: labels hang out of drawings. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Walk {
  readonly into: SVGElement;
  readonly origin: { readonly x: number; readonly y: number };
  readonly ground: string | undefined;
  readonly painted: (canvas: HTMLCanvasElement) => string;
  readonly reach: { left: number; top: number; right: number; bottom: number };
}

/** Where a box stands on the page. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export function pieceOf(
  part: Element,
  ground: string,
  painted: (canvas: HTMLCanvasElement) => string,
): Piece {
  const at = part.getBoundingClientRect();
  const reach = { left: 0, top: 0, right: 0, bottom: 0 };
  const drawing = element('g', {});
  const origin = { x: at.left, y: at.top };
  const walk = { into: drawing, origin, ground: paintOf(ground)?.hex, painted, reach };
  visit(part, walk, { opacity: 1, x: 1, y: 1, haloed: false });
  return { drawing, ...reach };
}

/** What the elements around do to one. */
interface Around {
  readonly opacity: number;
  /** How much they are stretched by a transform. */
  readonly x: number;
  readonly y: number;
  /** A patch of the ground lies behind the letters: they get an edge instead. */
  readonly haloed: boolean;
}

function visit(node: Element, walk: Walk, around: Around): void {
  if (node.matches(notDrawn) || !node.checkVisibility()) return;
  const style = getComputedStyle(node);
  const seen = style.visibility !== 'hidden';
  const opacity = around.opacity * Number(style.opacity);
  if (opacity === 0) return;
  const box = node.getBoundingClientRect();
  if (node instanceof SVGSVGElement) {
    drawn(node, walk, box, around.opacity);
    return;
  }
  if (node instanceof HTMLCanvasElement) {
    if (seen) canvas(node, walk, box, opacity);
    return;
  }
  const scale = scaleOf(style);
  let here: Around = { ...around, opacity, x: around.x * scale.x, y: around.y * scale.y };
  if (seen) {
    const back = paintOf(style.backgroundColor);
    if (style.textShadow !== 'none' || (back && back.hex === walk.ground && back.alpha === 1))
      here = { ...here, haloed: true };
    boxes(style, back?.hex === walk.ground ? undefined : back, box, walk, opacity);
  }
  if (node instanceof HTMLInputElement) {
    if (seen && node.type !== 'range' && opacity > 0) field(node, style, box, walk, here);
    return;
  }
  if (seen) insteadOf(node, box, walk, here);
  for (const child of node.childNodes)
    if (child instanceof Element) visit(child, walk, here);
    else if (child instanceof Text && seen) lettered(child, style, walk, here);
}

/** How a transform stretches. */
function scaleOf({ transform, writingMode }: CSSStyleDeclaration): { x: number; y: number } {
  if (transform === 'none' || writingMode !== 'horizontal-tb') return { x: 1, y: 1 };
  const [a = 1, b = 0, c = 0, d = 1] = (transform.match(/-?[\d.e-]+/g) ?? []).map(Number);
  return { x: Math.hypot(a, b), y: Math.hypot(c, d) };
}

function reachTo({ reach, origin }: Walk, box: Box): void {
  if (box.width === 0 && box.height === 0) return;
  reach.left = Math.min(reach.left, box.left - origin.x);
  reach.top = Math.min(reach.top, box.top - origin.y);
  reach.right = Math.max(reach.right, box.right - origin.x);
  reach.bottom = Math.max(reach.bottom, box.bottom - origin.y);
}

function drawn(svg: SVGSVGElement, walk: Walk, box: DOMRect, opacity: number): void {
  const drawing = flatDrawing(svg, box.left - walk.origin.x, box.top - walk.origin.y);
  if (!drawing) return;
  if (opacity !== 1)
    drawing.setAttribute('opacity', String(opacity * Number(drawing.getAttribute('opacity') ?? 1)));
  walk.into.append(drawing);
  reachTo(walk, box);
  for (const text of svg.querySelectorAll('text'))
    if (!text.matches(notDrawn) && text.checkVisibility({ visibilityProperty: true }))
      reachTo(walk, text.getBoundingClientRect());
}

function canvas(node: HTMLCanvasElement, walk: Walk, box: DOMRect, opacity: number): void {
  const href = walk.painted(node);
  if (!href) return;
  const image = element('image', { href, ...placed(box, walk) });
  if (opacity !== 1) image.setAttribute('opacity', String(opacity));
  walk.into.append(image);
  reachTo(walk, box);
}

const placed = (box: Box, { origin }: Walk) => ({
  x: px(box.left - origin.x),
  y: px(box.top - origin.y),
  width: px(box.width),
  height: px(box.height),
});

/** The box of an element: what it is filled with, and its borders. */
function boxes(
  style: CSSStyleDeclaration,
  back: Paint | undefined,
  box: Box,
  walk: Walk,
  opacity: number,
): void {
  const add = (shape: SVGElement, { hex, alpha }: Paint, as: 'fill' | 'stroke') => {
    shape.setAttribute(as, hex);
    if (alpha * opacity !== 1) shape.setAttribute(`${as}-opacity`, String(px(alpha * opacity)));
    walk.into.append(shape);
    reachTo(walk, box);
  };
  if (back) add(element('rect', placed(box, walk)), back, 'fill');
  const { left, top, right, bottom } = {
    left: box.left - walk.origin.x,
    top: box.top - walk.origin.y,
    right: box.right - walk.origin.x,
    bottom: box.bottom - walk.origin.y,
  };
  const sides = {
    Top: [left, top, right, top],
    Right: [right, top, right, bottom],
    Bottom: [left, bottom, right, bottom],
    Left: [left, top, left, bottom],
  } as const;
  for (const [side, [x1, y1, x2, y2]] of Object.entries(sides)) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`));
    const kind = style.getPropertyValue(`border-${side.toLowerCase()}-style`);
    const colour = paintOf(style.getPropertyValue(`border-${side.toLowerCase()}-color`));
    if (!(width > 0) || kind === 'none' || kind === 'hidden' || !colour) continue;
    // A border lies inside its box.
    const [dx, dy] = [
      side === 'Left' ? width / 2 : side === 'Right' ? -width / 2 : 0,
      side === 'Top' ? width / 2 : side === 'Bottom' ? -width / 2 : 0,
    ];
    add(
      element('line', {
        x1: px(x1 + dx),
        y1: px(y1 + dy),
        x2: px(x2 + dx),
        y2: px(y2 + dy),
        'stroke-width': px(width),
        ...(kind === 'dashed' ? { 'stroke-dasharray': `${3 * width} ${2 * width}` } : {}),
        ...(kind === 'dotted' ? { 'stroke-dasharray': `${width} ${width}` } : {}),
      }),
      colour,
      'stroke',
    );
  }
}

/** What stands in a field. */
function field(
  node: HTMLInputElement,
  style: CSSStyleDeclaration,
  box: Box,
  walk: Walk,
  around: Around,
) {
  if (!/^(text|number|search)$/.test(node.type)) return;
  const pad = Number.parseFloat(style.paddingRight) + Number.parseFloat(style.borderRightWidth);
  const width = widthOf(node.value, style);
  const isRight = /right|end/.test(style.textAlign);
  const isMiddle = style.textAlign === 'center';
  const x = isRight
    ? box.right - pad - width
    : isMiddle
      ? (box.left + box.right - width) / 2
      : box.left + pad;
  const size = Number.parseFloat(style.fontSize);
  write(
    node.value,
    style,
    { x, y: (box.top + box.bottom) / 2 + 0.35 * size, upright: false },
    walk,
    around,
  );
}

/** What the style sheet writes where the page keeps its own text to itself. */
function insteadOf(node: Element, box: DOMRect, walk: Walk, around: Around): void {
  const style = getComputedStyle(node, '::before');
  const [, text] = /^"(.+)"$/.exec(style.content) ?? [];
  if (
    text === undefined ||
    style.position !== 'static' ||
    node.firstElementChild?.checkVisibility()
  )
    return;
  reachTo(walk, box);
  const at = { x: box.left, y: baselineOf(box, style, text, 1), upright: false };
  write(text, style, at, walk, around);
}

/** A text of the page, a piece for each of its lines. */
function lettered(node: Text, style: CSSStyleDeclaration, walk: Walk, around: Around): void {
  if (!node.data.trim()) return;
  for (const { text, box } of linesOf(node)) {
    reachTo(walk, box);
    const upright = style.writingMode !== 'horizontal-tb';
    const size = Number.parseFloat(style.fontSize);
    const at = upright
      ? { x: box.left + box.width / 2 + 0.35 * size, y: box.bottom, upright }
      : { x: box.left, y: baselineOf(box, style, text, around.y), upright };
    write(text, style, at, walk, around);
  }
}

/** The letters of a node without the blanks at its ends, which take part in its box. */
function linesOf(node: Text): { text: string; box: Box }[] {
  const start = node.data.search(/\S/);
  const end = node.data.trimEnd().length;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const rects = [...range.getClientRects()].filter((r) => r.width > 0);
  const [first] = rects;
  if (!first) return [];
  if (rects.every((r) => Math.abs(r.top - first.top) < 2))
    return [{ text: clean(node.data.slice(start, end)), box: range.getBoundingClientRect() }];
  const lines: {
    text: string;
    box: { left: number; top: number; right: number; bottom: number };
  }[] = [];
  for (let i = start; i < end; i++) {
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const rect = range.getClientRects()[0];
    const last = lines.at(-1);
    const letter = node.data[i] as string;
    if (!rect || rect.width === 0) {
      if (last) last.text += letter;
    } else if (last && Math.abs(rect.top - last.box.top) < 2) {
      last.text += letter;
      last.box.right = Math.max(last.box.right, rect.right);
    } else {
      const { left, top, right, bottom } = rect;
      lines.push({ text: letter, box: { left, top, right, bottom } });
    }
  }
  return lines.map(({ text, box }) => ({
    text: clean(text).trim(),
    box: { ...box, width: box.right - box.left, height: box.bottom - box.top },
  }));
}
/** Blanks as they are shown; what only joins letters goes. */
const clean = (text: string): string =>
  text.replace(/[ \t\n\r]+/g, ' ').replace(/[\u2060\u200b]/g, '');

let pen: CanvasRenderingContext2D | null | undefined;
function measure(text: string, style: CSSStyleDeclaration): TextMetrics | undefined {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return undefined;
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen.measureText(text);
}
export const widthOf = (text: string, style: CSSStyleDeclaration): number =>
  measure(text, style)?.width ?? 0.6 * Number.parseFloat(style.fontSize) * text.length;

/** The box of a run of letters reaches from the top to the foot of its face. */
function baselineOf(box: Box, style: CSSStyleDeclaration, text: string, stretched: number): number {
  const found = measure(text, style);
  const size = Number.parseFloat(style.fontSize) * stretched;
  if (!found?.fontBoundingBoxAscent) return box.top + box.height / 2 + 0.35 * size;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = found;
  return box.top + (box.height * up) / (up + down);
}

function write(
  text: string,
  style: CSSStyleDeclaration,
  at: { x: number; y: number; upright: boolean },
  walk: Walk,
  around: Around,
): void {
  const ink = paintOf(style.color);
  if (!ink || !text) return;
  const [x, y] = [px(at.x - walk.origin.x), px(at.y - walk.origin.y)];
  const stretched = Math.abs(around.x - 1) > 0.01 || Math.abs(around.y - 1) > 0.01;
  const line = element('text', {
    ...(at.upright
      ? { transform: `translate(${x} ${y}) rotate(-90)` }
      : stretched
        ? { transform: `translate(${x} ${y}) scale(${px(around.x)} ${px(around.y)})` }
        : { x, y }),
    fill: ink.hex,
  });
  lettering(line, style);
  line.setAttribute('font-family', familyOf(style.fontFamily));
  const alpha = ink.alpha * around.opacity;
  if (alpha !== 1) line.setAttribute('fill-opacity', String(px(alpha)));
  letter(line, text);
  if (!around.haloed || walk.ground === undefined) {
    walk.into.append(line);
    return;
  }
  line.setAttribute('stroke', walk.ground);
  line.setAttribute('stroke-width', '4');
  line.setAttribute('stroke-linejoin', 'round');
  walk.into.append(...haloed(line));
}
