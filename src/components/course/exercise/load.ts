import { parse } from 'yaml';
import {
  checkChapter,
  checkMisconceptions,
  type ExerciseData,
  ExerciseError,
  type Misconceptions,
} from './schema.ts';

/** The exercises of all chapters, by chapter, and the sentences that they share. */
export interface Exercises {
  readonly chapters: ReadonlyMap<string, readonly ExerciseData[]>;
  readonly misconceptions: Misconceptions;
}

const shared = 'misconceptions';

/** Reads the files of src/content/exercises: path to text. */
export function loadExercises(files: Readonly<Record<string, string>>): Exercises {
  const read = Object.entries(files).map(([path, text]) => {
    const name = /([^/]+)\.yaml$/.exec(path)?.[1] ?? path;
    try {
      return { path, name, value: parse(text) as unknown };
    } catch (error) {
      throw new ExerciseError(path, `is no YAML: ${(error as Error).message}`);
    }
  });
  const common = read.find((file) => file.name === shared);
  const misconceptions = checkMisconceptions(common?.value ?? {}, common?.path ?? shared);
  const chapters = new Map<string, readonly ExerciseData[]>();
  for (const { path, name, value } of read) {
    if (name === shared) continue;
    const exercises = checkChapter(value, path, misconceptions);
    for (const { id } of exercises)
      if (!id.startsWith(`${name}/`))
        throw new ExerciseError(path, `${id} must begin with ${name}/`);
    chapters.set(name, exercises);
  }
  return { chapters, misconceptions };
}

/** One exercise. Throws an ExerciseError that names those there are. */
export function findExercise(all: Exercises, id: string): ExerciseData {
  const chapter = id.split('/')[0] as string;
  const exercises = all.chapters.get(chapter) ?? [];
  const found = exercises.find((exercise) => exercise.id === id);
  if (found) return found;
  const known = exercises.map((exercise) => exercise.id).join(', ');
  throw new ExerciseError(
    `<Exercise id="${id}" />`,
    known
      ? `no such exercise. Known are ${known}`
      : `src/content/exercises/${chapter}.yaml is missing. Known chapters: ${[...all.chapters.keys()].join(', ')}`,
  );
}
