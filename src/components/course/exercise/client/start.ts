import type { Lang } from '../../../../i18n/lang.ts';
import { drawRow, nextSeed } from '../draw.ts';
import type { ClientModel, Row } from '../model.ts';
import { readAddress, showSeed } from './address.ts';
import { choice } from './choice.ts';
import { answerIn } from './figure.ts';
import { numeric } from './numeric.ts';
import { order } from './order.ts';
import { progress } from './progress.ts';
import { words as allWords } from './words.ts';

type Words = (typeof allWords)[Lang];

/** The parts that the four kinds share. */
export interface Exercise {
  readonly root: HTMLElement;
  readonly words: Words;
  find<E extends Element = HTMLElement>(selector: string): E;
  all<E extends Element = HTMLElement>(selector: string): E[];
  row(): Row;
  seed(): number;
  /** A copy of the sentence for a wrong answer, with the numbers of the present combination. */
  note(index: number): Node;
  /** The first step of the solution. */
  firstStep(): Node;
  /** Says one plain line that is no verdict. */
  say(line: string): void;
  verdict(outcome: Outcome): void;
}

export interface Outcome {
  readonly right: boolean;
  readonly why?: readonly (Node | string)[];
  /** The verdict stands under this element instead of under the form. */
  readonly under?: Element | undefined;
}

/** What a kind of exercise does. */
export interface Answering {
  /** What the reader answered, or undefined where nothing can be judged yet (it said so itself). */
  check(): Outcome | undefined;
  /** The numbers or their order were drawn anew. */
  redraw(): void;
}

const record = progress(() => localStorage);
const done = new EventTarget();

/** Brings one exercise, or one line of progress, to life. */
export function start(part: HTMLElement): void {
  const words = allWords[part.closest<HTMLElement>('[lang]')?.lang === 'en' ? 'en' : 'ko'];
  if (part.dataset.exerciseProgress !== undefined) startProgress(part, words);
  else startExercise(part, words);
}

function startProgress(part: HTMLElement, words: Words): void {
  const show = () => {
    const count = record.count(part.dataset.exerciseProgress as string);
    if (count > 0)
      part.textContent =
        words.progress(count, Number(part.dataset.total)) + (record.kept ? '' : words.unkept);
  };
  done.addEventListener('done', show);
  show();
}

const element = (tag: string, name: string, ...inside: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...inside);
  return made;
};

function startExercise(root: HTMLElement, words: Words): void {
  const id = root.dataset.exercise as string;
  const model = JSON.parse(root.dataset.model as string) as ClientModel;
  const find = <E extends Element = HTMLElement>(selector: string) =>
    root.querySelector(selector) as E;
  const all = <E extends Element = HTMLElement>(selector: string) => [
    ...root.querySelectorAll<E>(selector),
  ];
  const said = find('.exercise-said');
  const form = find<HTMLFormElement>('form');
  const steps = all('[data-part=solution] p');
  const hints = all('[data-part=hints] p');
  const tool = (name: string) => find<HTMLButtonElement | null>(`[data-do=${name}]`);

  const asked = readAddress(location.search, id);
  let { seed } = asked;
  const row = (): Row => model.rows[drawRow(seed, model.rows.length)] as Row;

  /** Puts the present numbers into every slot of a part. */
  const fill = <N extends ParentNode & Node>(inside: N): N => {
    const { slots, figure } = row();
    for (const slot of inside.querySelectorAll<HTMLElement>('[data-slot]'))
      slot.textContent = slots[Number(slot.dataset.slot)] ?? '';
    if (figure)
      for (const link of inside.querySelectorAll<HTMLAnchorElement>('[data-figure]'))
        link.href = `?${figure}#${link.dataset.figure}`;
    return inside;
  };
  const copy = (template: HTMLTemplateElement): Node =>
    fill(template.content.cloneNode(true) as DocumentFragment);
  const copies = (nodes: readonly Node[]): Node[] =>
    nodes.map((node) => fill(node.cloneNode(true) as HTMLElement));

  const clearVerdict = () => {
    root.removeAttribute('data-verdict');
    said.querySelector('.exercise-verdict')?.remove();
  };
  const exercise: Exercise = {
    root,
    words,
    find,
    all,
    row,
    seed: () => seed,
    note: (index) =>
      copy(all<HTMLTemplateElement>('template[data-part=note]')[index] as HTMLTemplateElement),
    firstStep: () =>
      element('span', '', ...copies(steps.slice(0, 1)).flatMap((step) => [...step.childNodes])),
    say(line) {
      clearVerdict();
      said.append(element('p', 'exercise-verdict', line));
    },
    verdict({ right, why = [], under }) {
      clearVerdict();
      if (under && said.parentElement !== under) under.append(said);
      root.dataset.verdict = right ? 'right' : 'wrong';
      const lead = element('b', '', right ? words.right : words.notYet);
      const lines = right ? copies(steps) : [element('p', '', ...why)];
      lines[0]?.prepend(lead, ' ');
      const box = element('div', 'exercise-verdict exercise-judged', ...(lines as Node[]));
      const figure = root.querySelector<HTMLTemplateElement>('template[data-part=figure]');
      if (!right && figure) box.append(copy(figure));
      // A live region that was moved speaks only of what is added a moment later.
      setTimeout(() => said.append(box), under ? 60 : 0);
      const solution = tool('solution');
      if (solution) solution.hidden = right;
      if (right) {
        record.mark(id);
        markDone();
        done.dispatchEvent(new Event('done'));
      }
    },
  };

  const markDone = () => {
    const title = find('.exercise-title');
    if (record.isDone(id) && !title.querySelector('.exercise-done'))
      title.append(' ', element('span', 'exercise-done', words.done));
  };

  const answering: Answering =
    model.kind === 'numeric'
      ? numeric(exercise, model)
      : model.kind === 'choice'
        ? choice(exercise, model)
        : model.kind === 'order'
          ? order(exercise, model)
          : answerIn(exercise, model);

  const hintsShown = find('.exercise-hints');
  const showHint = () => {
    hintsShown.append(...copies(hints.slice(hintsShown.children.length)).slice(0, 1));
    if (hintsShown.children.length < hints.length) return;
    const [hint, solution] = [tool('hint'), tool('solution')];
    if (hint) hint.hidden = true;
    if (solution) {
      solution.hidden = false;
      solution.focus();
    }
  };
  const showSolution = () => {
    clearVerdict();
    const lines = copies(steps) as HTMLElement[];
    lines[0]?.prepend(element('b', '', words.solution), ' ');
    said.append(element('div', 'exercise-verdict', ...lines));
  };
  const draw = () => {
    seed = nextSeed(seed, model.rows.length);
    showSeed(id, seed);
    clearVerdict();
    hintsShown.replaceChildren();
    (tool('hint') as HTMLButtonElement).hidden = false;
    (tool('solution') as HTMLButtonElement).hidden = true;
    fill(root);
    answering.redraw();
    exercise.say(words.drawn);
  };

  tool('hint')?.addEventListener('click', showHint);
  tool('solution')?.addEventListener('click', showSolution);
  tool('new')?.addEventListener('click', draw);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const outcome = answering.check();
    if (outcome) exercise.verdict(outcome);
  });
  addEventListener('popstate', () => {
    const next = readAddress(location.search, id).seed;
    if (next === seed) return;
    seed = next;
    fill(root);
    answering.redraw();
  });

  fill(root);
  answering.redraw();
  markDone();
  if (asked.refused !== undefined) exercise.say(words.refused(asked.refused));
  find<HTMLFieldSetElement>('fieldset').disabled = false;
  root.dataset.ready = '';
}
