import { formatNumber } from '../../../../../i18n/number.ts';
import { hear, type Verdict } from '../events.ts';
import { keep } from '../keep.ts';
import { meet } from '../start.ts';
import { confidenceForm, isFirst, least, most, price } from './said.ts';
import type { ConfidenceWords } from './words.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'ko';
const sentences = lang === 'en' ? import('./en.ts') : import('./ko.ts');

const record = keep(() => localStorage, confidenceForm);
/** In this tab; another one may think otherwise until it is loaded again. */
let on = record.now().on;
const ready = () => [...document.querySelectorAll<HTMLElement>('.exercise[data-ready]')];

let begun: Promise<void> | undefined;

async function hearAll(): Promise<void> {
  const { words } = await sentences;
  hear(document, 'drawn', ({ id }, exercise) => {
    lay(id, words);
    meet(record, exercise);
  });
  hear(document, 'verdict', (verdict, exercise) => judge(verdict, exercise, words));
  addEventListener('storage', ({ key }) => {
    if (key !== null && key !== confidenceForm.key) return;
    record.refresh();
    for (const { dataset } of ready()) lay(dataset.exercise as string, words);
    redraw(words);
  });
  show(words);
  const [first] = ready();
  if (first) meet(record, first);
}

/**
 * From now on exercises have the slider, while the mode is on, as it was when the page was left.
 *
 * @param asked the button that turns the mode on or off, or the line that the curve stands behind
 */
export async function confidence(asked?: Element): Promise<void> {
  begun ??= hearAll();
  await begun;
  const { words } = await sentences;
  if (asked?.matches('button')) {
    on = !on;
    record.change((now) => ({ ...now, on }));
    show(words);
  } else if (asked) redraw(words);
}

function show(words: ConfidenceWords): void {
  for (const button of document.querySelectorAll('.exercise-confidence button'))
    button.setAttribute('aria-pressed', String(on));
  for (const { dataset } of ready()) lay(dataset.exercise as string, words);
}

/** The curve, wherever it is unfolded. */
async function redraw(words: ConfidenceWords): Promise<void> {
  const { curve } = await import('./curve.ts');
  for (const part of document.querySelectorAll('.exercise-confidence details > div'))
    part.replaceChildren(...curve(record.now().said, words, record.kept));
}

const exerciseOf = (id: string) => document.querySelector<HTMLElement>(`[data-exercise="${id}"]`);
const sliderOf = (exercise: ParentNode) =>
  exercise.querySelector<HTMLInputElement>('.exercise-sure input');

/** The slider stands above the answer until the numbers that are shown have been answered once. */
function lay(id: string, words: ConfidenceWords): void {
  const exercise = exerciseOf(id);
  const row = exercise?.querySelector('form .exercise-row');
  if (!exercise || !row) return;
  exercise.querySelector('.exercise-sure')?.remove();
  if (!on || !isFirst(record.now(), id, Number(exercise.dataset.seed))) return;
  const made = document.createElement('div');
  made.className = 'exercise-sure';
  const label = document.createElement('label');
  const slider = document.createElement('input');
  const value = document.createElement('output');
  const stakes = document.createElement('span');
  slider.type = 'range';
  slider.className = 'slider';
  slider.id = `${exercise.id}-sure`;
  label.htmlFor = slider.id;
  label.append(words.label);
  [slider.min, slider.max, slider.value] = [String(least), String(most), '50'];
  const tell = () => {
    const percent = slider.valueAsNumber;
    const [right, wrong] = [true, false].map((is) => formatNumber(price(percent, is), 3)) as [
      string,
      string,
    ];
    value.textContent = `${percent}%`;
    stakes.textContent = words.stakes(right, wrong);
    slider.setAttribute('aria-valuetext', `${percent}%, ${stakes.textContent}`);
  };
  slider.addEventListener('input', tell);
  tell();
  made.append(label, slider, value, stakes);
  row.before(made);
}

function judge(
  { id, seed, right, close, box }: Verdict,
  exercise: HTMLElement,
  words: ConfidenceWords,
): void {
  const slider = sliderOf(exercise);
  const again = exercise.dataset.again !== undefined;
  if (!slider || close || again || !isFirst(record.now(), id, seed)) return;
  const percent = slider.valueAsNumber;
  record.change(({ said }) => ({ on, said: [...said, [id, seed, percent, right]] }));
  const line = document.createElement('p');
  const given = formatNumber((right ? percent : 100 - percent) / 100, 2);
  line.append(words.paid(percent, right, given, formatNumber(price(percent, right), 3)));
  box.append(line);
  exercise.querySelector('.exercise-sure')?.remove();
  if (document.querySelector('.exercise-confidence [open]')) redraw(words);
}
