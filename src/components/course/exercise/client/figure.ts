import { readAnswer } from '../answer.ts';
import { type FigureReader, met, mistakeOf, type SettingModel } from '../model.ts';
import type { Answering, Exercise } from './start.ts';

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
  const { words } = exercise;
  const figure = () => document.querySelector<HTMLElement>(`figure[data-widget="${model.widget}"]`);
  const goal = model.goal.find((condition) => condition.quantity)?.quantity;
  let solved = false;
  let begun = false;
  const isMet = (from: FigureReader) => model.goal.every((condition) => met(condition, from));

  // Once begun, the figure is watched, so that nobody has to come back for the verdict.
  exercise.root.addEventListener('click', () => {
    begun = true;
  });
  document.addEventListener('figure:change', (event) => {
    const shown = figure();
    if (!begun || solved || !shown || (event as CustomEvent).detail?.id !== model.widget) return;
    if (!isMet(reader(shown))) return;
    solved = true;
    exercise.verdict({ right: true });
  });

  return {
    check() {
      const shown = figure();
      if (!shown || shown.dataset.ready === undefined) {
        exercise.say(words.noFigure);
        return undefined;
      }
      const from = reader(shown);
      if (isMet(from)) {
        solved = true;
        return { right: true };
      }
      const value = goal && shown.querySelector(`output[data-quantity="${goal}"]`)?.textContent;
      const mistake = mistakeOf(model, from);
      const why = mistake < 0 ? exercise.firstStep() : exercise.note(mistake);
      return { right: false, why: value ? [words.now(value.trim()), ' ', why] : [why] };
    },
    redraw() {},
  };
}
