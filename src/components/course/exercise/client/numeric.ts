import { hasDecimalComma, judge, readAnswer } from '../answer.ts';
import type { NumericModel } from '../model.ts';
import type { Answering, Exercise } from './exercise.ts';

/** JSON has no ∞: null stands for it. */
const finite = (x: number | null): number => x ?? Infinity;

/** A number typed into a field. */
export function numeric(exercise: Exercise, model: NumericModel): Answering {
  const { root, words } = exercise;
  const field = exercise.find<HTMLInputElement>('.exercise-field');
  const unit = root.querySelector('.exercise-unit')?.textContent?.trim();
  field.addEventListener('input', () => {
    field.removeAttribute('aria-invalid');
    exercise.changed();
  });
  return {
    check() {
      if (field.value.trim() === '') {
        exercise.say(words.empty);
        field.focus();
        return undefined;
      }
      const typed = readAnswer(field.value, unit);
      if (!typed) {
        field.setAttribute('aria-invalid', 'true');
        exercise.say(hasDecimalComma(field.value) ? words.comma : words.unreadable.join(' '));
        field.focus();
        return undefined;
      }
      const row = exercise.row() as NumericModel['rows'][number];
      const verdict = judge(typed, {
        answer: finite(row.answer),
        tolerance: model.tolerance,
        digits: model.digits,
        mistakes: row.mistakes.map((value, i) => ({
          value: finite(value),
          tolerance: model.tolerances[i] as number,
        })),
      });
      switch (verdict.is) {
        case 'right':
          return { right: true };
        case 'mistake':
          return { right: false, mistake: verdict.index, why: [exercise.note(verdict.index)] };
        case 'coarse':
          return { right: false, close: true, why: [words.coarse(model.digits)] };
        case 'near':
          return { right: false, close: true, why: [words.near] };
        case 'wrong':
          return { right: false, why: [exercise.firstStep()] };
      }
    },
    redraw() {
      field.value = '';
    },
  };
}
