import type { ExerciseData } from '../../../src/content/exercise-schema.ts';
import { exerciseChapters, readExercises } from '../../../src/content/exercises.ts';
import type { Text } from '../../../src/content/schema.ts';

/** The exercises as they stand in the repository. */
export const exercises = exerciseChapters().flatMap((chapter) => readExercises(chapter));
export const all: readonly ExerciseData[] = exercises.map(({ data }) => data);

/** Every text of an exercise with its place. */
export function textsOf(data: ExerciseData): [place: string, text: Text][] {
  const texts: [string, Text][] = [['question', data.question]];
  for (const [i, hint] of data.hints.entries()) texts.push([`hints[${i}]`, hint]);
  for (const [i, step] of data.solution.entries()) texts.push([`solution[${i}]`, step]);
  if (data.kind === 'choice')
    for (const option of data.options) {
      texts.push([`option ${option.id}`, option.text]);
      if (option.feedback) texts.push([`feedback of ${option.id}`, option.feedback]);
    }
  else
    for (const [i, diagnosis] of data.diagnoses.entries())
      if (diagnosis.feedback) texts.push([`diagnoses[${i}]`, diagnosis.feedback]);
  if (data.kind === 'order')
    for (const item of data.items) texts.push([`item ${item.id}`, item.text]);
  return texts;
}
