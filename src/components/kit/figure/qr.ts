import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

const ns = 'http://www.w3.org/2000/svg';
/** Modules of white around a code: with less of it a camera does not find the code. */
const quiet = 4;

/** From so many modules a side on, a camera in the last row can no longer tell them apart. */
export const fine = 61;

export interface Code {
  /** Modules a side, without the white around. */
  readonly modules: number;
  readonly svg: SVGSVGElement;
}

/** A text as a QR code, black on white whatever the theme; undefined where it is too long for any. */
export function codeOf(text: string): Code | undefined {
  let code: ReturnType<typeof generate>;
  try {
    code = generate(text);
  } catch {
    return undefined;
  }
  const side = code.size + 2 * quiet;
  const element = (name: string, attributes: Readonly<Record<string, string | number>>) => {
    const made = document.createElementNS(ns, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    return made;
  };
  const svg = element('svg', {
    xmlns: ns,
    viewBox: `${-quiet} ${-quiet} ${side} ${side}`,
    'shape-rendering': 'crispEdges',
  }) as SVGSVGElement;
  svg.append(
    element('rect', { x: -quiet, y: -quiet, width: side, height: side, fill: '#fff' }),
    element('path', { d: toSvgPath(code), fill: '#000' }),
  );
  return { modules: code.size, svg };
}
