import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatProbability } from '../../../i18n/number.ts';
import { ClassBars } from './ClassBars.tsx';
import { darkest, width } from './digits.ts';
import type { MoreProps } from './more-props.ts';
import { prepare, type Stroke } from './prepare.ts';

/** The pad in its own units. */
const pad = 100;
const side = Math.sqrt(width);

const linesOf = (strokes: readonly Stroke[]) =>
  strokes
    .map(
      (stroke) =>
        stroke.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') +
        (stroke.length === 1 ? 'h0.1' : ''),
    )
    .join('');

/** The reader's own digit: drawn with the pen, or cell by cell. */
export function DigitPad({ t, lab, state }: MoreProps) {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [pixels, setPixels] = useState<readonly number[]>(() => new Array<number>(width).fill(0));
  const [at, setAt] = useState(0);
  const [taken, take] = useState(0);
  const drawing = useRef(false);
  const cells = useRef<HTMLDivElement>(null);

  const show = (next: readonly number[] | undefined) => {
    setPixels(next ?? new Array<number>(width).fill(0));
    lab.ask(next?.some((share) => share > 0) ? next : undefined);
  };
  const draw = (next: readonly Stroke[]) => {
    setStrokes(next);
    show(prepare(next));
  };
  const placeOf = (event: TargetedPointerEvent<SVGSVGElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [
      (pad * (event.clientX - box.left)) / box.width,
      (pad * (event.clientY - box.top)) / box.height,
    ];
  };
  const onDown = (event: TargetedPointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    draw([...strokes, [placeOf(event)]]);
  };
  const onMove = (event: TargetedPointerEvent<SVGSVGElement>) => {
    const last = strokes.at(-1);
    if (!drawing.current || !last) return;
    draw([...strokes.slice(0, -1), [...last, placeOf(event)]]);
  };
  const onUp = () => {
    drawing.current = false;
  };
  const flip = (cell: number) => {
    setStrokes([]);
    show(pixels.with(cell, pixels[cell] === 0 ? 1 : 0));
  };
  const onKey = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const [x, y] = [at % side, Math.floor(at / side)];
    const to = {
      ArrowLeft: [x - 1, y],
      ArrowRight: [x + 1, y],
      ArrowUp: [x, y - 1],
      ArrowDown: [x, y + 1],
      Home: [0, y],
      End: [side - 1, y],
    }[event.key];
    if (!to) return;
    event.preventDefault();
    const [column, row] = to.map((place) => Math.min(side - 1, Math.max(0, place))) as [
      number,
      number,
    ];
    const next = row * side + column;
    setAt(next);
    (cells.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  const another = () => {
    const { digits } = state;
    if (!digits) return;
    setStrokes([]);
    show([...digits.pixels.subarray(taken * width, (taken + 1) * width)]);
    // Neighbours are alike: a step that meets every digit.
    take((taken + 37) % digits.labels.length);
  };
  const { asked } = state;
  const top = asked ? asked.indexOf(Math.max(...asked)) : 0;

  return (
    <div class="pad-row">
      <div>
        <p class="lab-note">{t.drawHint}</p>
        <svg
          class="pad"
          viewBox={`0 0 ${pad} ${pad}`}
          role="img"
          aria-label={t.pad}
          onPointerDown={onDown}
          onPointerMove={onMove}
          onPointerUp={onUp}
          onPointerCancel={onUp}
        >
          <path d={linesOf(strokes)} />
        </svg>
      </div>
      <div>
        <p class="lab-note">{t.drawKeys}</p>
        <div class="pad-cells" ref={cells} role="group" aria-label={t.cells} onKeyDown={onKey}>
          {pixels.map((share, i) => (
            <button
              key={i}
              type="button"
              tabIndex={i === at ? 0 : -1}
              aria-label={t.padCell(
                Math.floor(i / side) + 1,
                (i % side) + 1,
                Math.round(share * darkest),
              )}
              style={{ '--share': share }}
              onFocus={() => setAt(i)}
              onClick={() => flip(i)}
            />
          ))}
        </div>
        <div class="buttons">
          <button type="button" class="button" onClick={another}>
            {t.another}
          </button>
          <button type="button" class="button" onClick={() => draw([])}>
            {t.clear}
          </button>
        </div>
      </div>
      <div class="pad-answer">
        {asked && (
          <>
            <p class="lab-note">{t.answer(top, formatProbability(asked[top] as number, 3))}</p>
            <ClassBars p={asked} says={t.answer(top, formatProbability(asked[top] as number, 3))} />
          </>
        )}
      </div>
    </div>
  );
}
