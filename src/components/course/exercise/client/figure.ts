import { listen } from '../../../kit/state/events.ts';
import { readAnswer } from '../answer.ts';
import { type FigureReader, met, mistakeOf, type SettingModel } from '../model.ts';
import type { Answering, Exercise } from './exercise.ts';

/** Reads a figure of the page by the widget contract: its outputs, and its controls by name. */
export function reader(figure: ParentNode): FigureReader {
  return {
    quantity(name) {
      const output = figure.querySelector<HTMLElement>(`output[data-quantity="${name}"]`);
      return output?.dataset.value === undefined ? undefined : Number(output.dataset.value);
    },
    setting(name) {
      const controls = [...figure.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
      // A slider may count in other units; the text field beside it holds the parameter itself.
      const control =
        controls.find((c) => c.type === 'radio' && c.checked) ??
        controls.find((c) => c.type !== 'radio' && c.type !== 'range') ??
        controls.find((c) => c.type === 'range');
      const text = control?.value;
      return text === undefined ? undefined : String(readAnswer(text)?.value ?? text);
    },
  };
}

/** The figure itself is the answer. */
export function answerIn(exercise: Exercise, model: SettingModel): Answering {
  const { root, words } = exercise;
  const figure = () => document.querySelector<HTMLElement>(`figure[data-widget="${model.widget}"]`);
  const goal = model.goal.find((condition) => condition.quantity)?.quantity;
  const isMet = (from: FigureReader) => model.goal.every((condition) => met(condition, from));
  let begun = false;
  let solved = false;

  const task = document.createElement('p');
  task.className = 'exercise-task';
  /** Puts the task, later the verdict, at the head of the figure, where the reader is looking. */
  const showTask = () => {
    const caption = figure()?.querySelector('figcaption');
    const number = document.createElement('b');
    number.append(exercise.find('.exercise-title').firstChild?.textContent?.trim() ?? '');
    const back = document.createElement('a');
    back.href = `#${root.id}`;
    back.append(words.back);
    const question = exercise.find('.exercise-question').cloneNode(true) as HTMLElement;
    task.replaceChildren(number, ' ', ...(solved ? [words.right] : question.childNodes), ' ', back);
    task.classList.toggle('is-right', solved);
    caption?.append(task);
  };
  const solve = () => {
    solved = true;
    if (task.isConnected) showTask();
  };

  root.querySelector('[data-figure]')?.addEventListener('click', () => {
    begun = true;
    solved = false;
    showTask();
    setTimeout(() => task.scrollIntoView()); // after the page has brought the figure in
  });
  // Once begun, the figure is watched: nobody has to come back for the verdict.
  listen('figure:change', ({ id }) => {
    const shown = figure();
    if (!begun || solved || !shown || id !== model.widget) return;
    if (!isMet(reader(shown))) return;
    solve();
    exercise.verdict({ right: true });
  });

  return {
    check() {
      const shown = figure();
      if (!shown || shown.dataset.ready === undefined) {
        exercise.say(words.noFigure);
        return undefined;
      }
      begun = true;
      const from = reader(shown);
      if (isMet(from)) {
        solve();
        return { right: true };
      }
      const value = goal && shown.querySelector(`output[data-quantity="${goal}"]`)?.textContent;
      const mistake = mistakeOf(model, from);
      const known = mistake >= 0;
      const why = known ? exercise.note(mistake) : exercise.firstStep();
      return {
        right: false,
        ...(known && { mistake }),
        why: value ? [words.now(value.trim()), ' ', why] : [why],
      };
    },
    redraw() {},
  };
}
