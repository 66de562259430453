import { drawOrder } from '../draw.ts';
import type { ChoiceModel } from '../model.ts';
import type { Answering, Exercise } from './exercise.ts';

/** One of a few statements; the reason stands under the one that was chosen. */
export function choice(exercise: Exercise, model: ChoiceModel): Answering {
  const options = exercise.all('.exercise-option');
  const list = exercise.find('.exercise-options');
  list.addEventListener('change', exercise.changed);
  return {
    check() {
      const picked = exercise.root.querySelector<HTMLInputElement>('input:checked');
      if (!picked) {
        exercise.say(exercise.words.pick);
        return undefined;
      }
      const index = Number(picked.value);
      const right = index === model.right;
      return { right, why: right ? [] : [exercise.note(index)], under: options[index] };
    },
    redraw() {
      list.append(...drawOrder(exercise.seed(), options.length).map((i) => options[i] as Node));
    },
  };
}
