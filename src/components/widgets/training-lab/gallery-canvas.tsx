import { useEffect, useRef } from 'preact/hooks';
import { darkest, width } from './digits.ts';
import { place } from './gallery-place.ts';
import type { LabState } from './lab.ts';

/** How long a digit takes to its new place (ms). */
const glide = 320;

const side = Math.sqrt(width);

/** All digits in a row, in one colour. */
function sheetOf(pixels: Float64Array, count: number, colour: string): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = count * side;
  sheet.height = side;
  const pen = sheet.getContext('2d');
  if (!pen) return sheet;
  pen.fillStyle = colour;
  for (let e = 0; e < count; e++)
    for (let i = 0; i < width; i++) {
      const dark = (pixels[e * width + i] as number) * darkest;
      if (dark === 0) continue;
      pen.globalAlpha = dark / darkest;
      pen.fillRect(e * side + (i % side), Math.floor(i / side), 1, 1);
    }
  return sheet;
}

/** The handwritten digits themselves, gliding to where each epoch puts them. */
export function MovingDigits({ state }: { state: LabState }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(state);
  const nudge = useRef(() => {});
  latest.current = state;

  useEffect(() => {
    const here = canvas.current;
    const pen = here?.getContext('2d');
    if (!here || !pen) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const paper = matchMedia('print');
    let frame = 0;
    let sheets: readonly HTMLCanvasElement[] = [];
    let shown: LabState['report'];
    let since = 0;
    /** Where each digit comes from, where it goes to and where it is. */
    let from = new Float64Array();
    let to = new Float64Array();
    let now = new Float64Array();
    let isRight = new Uint8Array();

    const ink = () => {
      const { digits } = latest.current;
      if (!digits) return;
      const style = getComputedStyle(here);
      sheets = ['--ink', '--right'].map((token) =>
        sheetOf(digits.pixels, digits.labels.length, style.getPropertyValue(token)),
      );
    };
    const aim = () => {
      const { report, digits } = latest.current;
      if (!report || !digits || report === shown) return;
      const n = digits.labels.length;
      const isFirst = now.length !== 2 * n;
      if (isFirst) {
        [from, to, now] = [from, to, now].map(() => new Float64Array(2 * n)) as [
          typeof from,
          typeof from,
          typeof from,
        ];
        isRight = new Uint8Array(n);
        ink();
      }
      from.set(now);
      for (let e = 0; e < n; e++) {
        isRight[e] = Number(report.predictions[e] === digits.labels[e]);
        to.set(place(e, report.entropies[e] as number, isRight[e] === 1), 2 * e);
      }
      if (isFirst || calm.matches) from.set(to);
      shown = report;
      since = performance.now();
    };
    const draw = (time: number) => {
      frame = 0;
      aim();
      const scale = devicePixelRatio;
      const { clientWidth, clientHeight } = here;
      const [w, h] = [Math.round(clientWidth * scale), Math.round(clientHeight * scale)];
      if (here.width !== w || here.height !== h) [here.width, here.height] = [w, h];
      else pen.clearRect(0, 0, w, h);
      const gone = Math.min(1, Math.max(0, (time - since) / glide));
      const share = gone * (2 - gone);
      const size = Math.max(10, Math.min(17, clientWidth / 34)) * scale;
      pen.imageSmoothingEnabled = true;
      for (let e = 0; e < isRight.length; e++) {
        for (const k of [2 * e, 2 * e + 1])
          now[k] = (from[k] as number) + ((to[k] as number) - (from[k] as number)) * share;
        const sheet = sheets[isRight[e] as number];
        if (sheet)
          pen.drawImage(
            sheet,
            e * side,
            0,
            side,
            side,
            (now[2 * e] as number) * w - size / 2,
            (1 - (now[2 * e + 1] as number)) * h - size / 2,
            size,
            size,
          );
      }
      if (gone < 1) ask();
    };
    const ask = () => {
      frame ||= requestAnimationFrame(draw);
    };
    const recolour = () => {
      ink();
      ask();
    };
    /** Paper has its own colours, and waits for no frame. */
    const printed = () => {
      ink();
      draw(performance.now());
    };
    nudge.current = ask;
    const resized = new ResizeObserver(ask);
    resized.observe(here);
    const themed = new MutationObserver(recolour);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    dark.addEventListener('change', recolour);
    paper.addEventListener('change', printed);
    ask();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      themed.disconnect();
      dark.removeEventListener('change', recolour);
      paper.removeEventListener('change', printed);
    };
  }, []);
  useEffect(() => nudge.current(), [state.report, state.digits]);

  return <canvas ref={canvas} class="moving-digits" aria-hidden="true" />;
}
