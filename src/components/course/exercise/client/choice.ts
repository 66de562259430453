import { drawOrder } from '../draw.ts';
import type { ChoiceModel } from '../model.ts';
import type { Answering, Exercise } from './exercise.ts';

/** One of a few statements; the reason stands under the one that was chosen. */
export function choice(exercise: Exercise, model: ChoiceModel): Answering {
  const options = exercise.all('.exercise-option');
  const list = exercise.find('.exercise-options');
  const inputs = [...list.querySelectorAll<HTMLInputElement>('input')];
  const picked = () => inputs.find(({ checked }) => checked);
  list.addEventListener('change', exercise.changed);
  return {
    check() {
      const answer = picked();
      if (!answer) {
        exercise.say(exercise.words.pick);
        return undefined;
      }
      const index = Number(answer.value);
      const right = index === model.right;
      if (right) return { right, under: options[index] };
      return { right, mistake: index, why: [exercise.note(index)], under: options[index] };
    },
    redraw() {
      list.append(...drawOrder(exercise.seed(), options.length).map((i) => options[i] as Node));
      for (const input of inputs) input.checked = false;
    },
  };
}
