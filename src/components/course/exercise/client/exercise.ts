import { echo } from '../../../kit/state/echo.ts';
import { drawRow, nextSeed } from '../draw.ts';
import type { ClientModel, Row } from '../model.ts';
import { readAddress, showSeed } from './address.ts';
import type { ExerciseEvents } from './events.ts';
import type { Outcome } from './outcome.ts';
import type { Words } from './words.ts';

/** What the four kinds share: the numbers of the present seed, hints, the verdict and what was said. */
export interface Exercise {
  readonly root: HTMLElement;
  readonly words: Words;
  find<E extends Element = HTMLElement>(selector: string): E;
  all(selector: string): HTMLElement[];
  seed(): number;
  row(): Row;
  /** The sentence for a known mistake. */
  note(index: number): Node;
  /** The first step of the solution, for a mistake that nobody knows. */
  firstStep(): Node;
  /** Says one line that is no verdict. */
  say(line: string): void;
  verdict(outcome: Outcome): void;
  /** The answer is being changed: the colours of the last verdict no longer hold. */
  changed(): void;
}

/** What one kind does. */
export interface Answering {
  /** Judges the answer; undefined where there is nothing to judge yet (it said so itself). */
  check(): Outcome | undefined;
  /** The numbers or their order were drawn anew. */
  redraw(): void;
}

export interface Done {
  is(id: string): boolean;
  mark(id: string): void;
}

/** Puts the numbers of a row into every slot of a part, and into the links to its figure. */
export function filled<N extends ParentNode>(part: N, { slots, figure }: Row): N {
  for (const slot of part.querySelectorAll<HTMLElement>('[data-slot]'))
    slot.textContent = slots[Number(slot.dataset.slot)] ?? '';
  if (figure)
    for (const link of part.querySelectorAll<HTMLAnchorElement>('[data-figure]'))
      link.href = `${link.dataset.page ?? ''}?${figure}#${link.dataset.figure}`;
  return part;
}

const made = (tag: string, name: string, ...inside: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...inside);
  return element;
};

/** What stands in print becomes what can be filled in, each in the room of its picture. */
function formOf(printed: Element): HTMLFormElement {
  for (const control of printed.querySelectorAll<HTMLTemplateElement>('[data-part=control]')) {
    control.previousElementSibling?.remove();
    control.replaceWith(control.content);
  }
  const form = document.createElement('form');
  form.className = printed.className;
  form.noValidate = true;
  const focused = document.activeElement;
  form.append(...printed.childNodes);
  printed.replaceWith(form);
  if (form.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
  return form;
}

/** Brings the printed exercise to life. */
export function exercise(
  root: HTMLElement,
  model: ClientModel,
  words: Words,
  done: Done,
  kind: (frame: Exercise) => Answering,
): void {
  const id = root.dataset.exercise as string;
  const find = <E extends Element = HTMLElement>(selector: string) =>
    root.querySelector(selector) as E;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const said = find('.exercise-said');
  const hints = find('.exercise-hints');
  const help = { hints: all('[data-part=hints] p'), solution: all('[data-part=solution] p') };
  const show = (tool: string, shown: boolean) => {
    for (const button of all(`[data-do=${tool}]`)) button.hidden = !shown;
  };

  const asked = readAddress(location.search, id);
  let { seed } = asked;
  const row = () => model.rows[drawRow(seed, model.rows.length)] as Row;
  const fill = <N extends ParentNode>(part: N): N => filled(part, row());
  const copy = (template: Element) =>
    fill((template as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment);
  const copies = (parts: readonly HTMLElement[]) =>
    parts.map((part) => fill(part.cloneNode(true) as HTMLElement));

  const tell = <N extends keyof ExerciseEvents>(name: N, detail: ExerciseEvents[N]) =>
    root.dispatchEvent(new CustomEvent(`exercise:${name}`, { detail, bubbles: true }));
  const clear = () => {
    root.removeAttribute('data-verdict');
    said.replaceChildren();
  };
  const markDone = () => {
    if (done.is(id) && !find('.exercise-done'))
      find('.exercise-title').append(' ', made('span', 'exercise-done', words.done));
  };
  const verdict = ({ right, mistake, close, why = [], under }: Outcome) => {
    clear();
    if (under && said.parentElement !== under) under.append(said);
    const is = right ? 'right' : 'wrong';
    root.dataset.verdict = is;
    const lines = right ? copies(help.solution) : [made('p', '', ...why)];
    lines[0]?.prepend(made('b', '', right ? words.right : words.notYet), ' ');
    const box = made('div', `exercise-judged is-${is}`, ...lines);
    if (!right) box.append(...all('[data-part=figure]').map(copy));
    tell('verdict', { id, seed, right, mistake, close, box });
    // A live region that was moved speaks only of what is added a moment later.
    setTimeout(() => said.replaceChildren(box), under ? 60 : 0);
    show('solution', !right);
    if (right) done.mark(id);
    markDone();
  };
  const frame: Exercise = {
    root,
    words,
    find,
    all,
    row,
    seed: () => seed,
    note: (index) => copy(all('[data-part=note]')[index] as Element),
    firstStep: () => made('span', '', ...(copies(help.solution)[0]?.childNodes ?? [])),
    say(line) {
      clear();
      said.append(made('p', '', line));
    },
    verdict,
    changed: () => root.removeAttribute('data-verdict'),
  };

  const form = formOf(find('.exercise-form'));
  const answering = kind(frame);
  const redraw = (next: number) => {
    seed = next;
    clear();
    hints.replaceChildren();
    show('hint', true);
    show('solution', false);
    fill(root);
    answering.redraw();
    root.dataset.seed = String(seed);
    tell('drawn', { id, seed });
  };

  const tools: Readonly<Record<string, () => void>> = {
    hint() {
      hints.append(...copies(help.hints).slice(hints.children.length).slice(0, 1));
      if (hints.children.length < help.hints.length) return;
      show('hint', false);
      show('solution', true);
      find('[data-do=solution]').focus();
    },
    solution() {
      clear();
      const lines = copies(help.solution);
      lines[0]?.prepend(made('b', '', words.solution), ' ');
      said.append(...lines);
    },
    new() {
      redraw(nextSeed(seed, model.rows.length));
      showSeed(id, seed);
      frame.say(words.drawn);
    },
  };
  for (const button of all('[data-do]'))
    button.addEventListener('click', () => tools[button.dataset.do as string]?.());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const outcome = answering.check();
    if (outcome) verdict(outcome);
  });
  addEventListener('popstate', () => {
    const next = readAddress(location.search, id).seed;
    if (next !== seed) redraw(next);
  });

  redraw(seed);
  markDone();
  if (asked.refused !== undefined) frame.say(words.refused(echo(asked.refused)));
  for (const button of form.querySelectorAll('button')) button.disabled = false;
  root.dataset.ready = '';
}
