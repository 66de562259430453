/** A colour as every program that opens SVG reads it: six hexadecimal digits, and how much of it is there. */
export interface Paint {
  readonly hex: string;
  readonly alpha: number;
}

const two = (x: number): string =>
  Math.round(Math.min(255, Math.max(0, x)))
    .toString(16)
    .padStart(2, '0');

/** A computed colour: rgb(), rgba() or, where colours were mixed, color(srgb …). Undefined where nothing would be seen. */
export function paintOf(computed: string): Paint | undefined {
  const [, space, inside] = /^(rgba?|color)\((?:srgb )?([^)]*)\)/.exec(computed) ?? [];
  if (inside === undefined) return undefined;
  const [r = 0, g = 0, b = 0, alpha = 1] = (inside.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const whole = space === 'color' ? 255 : 1;
  if (alpha === 0) return undefined;
  return { hex: `#${two(r * whole)}${two(g * whole)}${two(b * whole)}`, alpha };
}

/** How a picture is to look: light or dark, on its ground or on whatever lies behind it. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly transparent: boolean;
}

export const shownTheme = (): Look['theme'] => {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/**
 * Runs something while the page has another theme and its own size. Nothing is painted in between, so nobody sees it:
 * styles are computed anew when they are asked for.
 */
export function asIfShown<T>(theme: Look['theme'], run: () => T): T {
  const root = document.documentElement;
  const { theme: before } = root.dataset;
  const grown = root.style.getPropertyValue('--grown');
  root.dataset.theme = theme;
  root.style.setProperty('--grown', '1');
  try {
    return run();
  } finally {
    if (before === undefined) delete root.dataset.theme;
    else root.dataset.theme = before;
    if (grown) root.style.setProperty('--grown', grown);
    else root.style.removeProperty('--grown');
  }
}

/** The colours that canvases are painted in. */
const inks = ['--ink', '--right', '--p', '--q', '--h', '--loss'] as const;

/** Their present values. */
export function inksNow(): readonly (readonly [number, number, number])[] {
  const probe = document.createElement('i');
  document.body.append(probe);
  const found = inks.map((name) => {
    probe.style.color = `var(${name})`;
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    return [r, g, b] as const;
  });
  probe.remove();
  return found;
}

/** A canvas as a picture, painted in one theme and wanted in another: each dot takes the same ink of the other one. */
export function repainted(
  canvas: HTMLCanvasElement,
  from: ReturnType<typeof inksNow>,
  to: ReturnType<typeof inksNow>,
): string {
  if (canvas.width === 0 || canvas.height === 0) return '';
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const pen = copy.getContext('2d');
  if (!pen) return canvas.toDataURL();
  pen.drawImage(canvas, 0, 0);
  const image = pen.getImageData(0, 0, copy.width, copy.height);
  const { data } = image;
  const nearest = (at: number) => {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [i, ink] of from.entries()) {
      const far = ink.reduce((sum, c, k) => sum + (c - (data[at + k] as number)) ** 2, 0);
      if (far < least) [best, least] = [i, far];
    }
    return to[best] ?? ([0, 0, 0] as const);
  };
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] !== 0) data.set(nearest(at), at);
  pen.putImageData(image, 0, 0);
  return copy.toDataURL();
}
