import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ExerciseData,
  exercisesOf,
  type Misconceptions,
  misconceptions,
} from './exercise-schema.ts';
import { ContentError, cached, type Place, type Source } from './source.ts';
import { type Located, readYaml } from './yaml.ts';

/** One exercise, and where each part of it stands. */
export interface Exercise {
  readonly data: ExerciseData;
  at(path: readonly PropertyKey[]): Place;
}

const folder = 'src/content/exercises';
export const misconceptionsFile = join(folder, 'misconceptions.yaml');

export const parseMisconceptions = (source: Source) => readYaml(source, misconceptions);
export const locatedMisconceptions = (): Located<Misconceptions> =>
  cached(misconceptionsFile, 'misconceptions', parseMisconceptions);
export const readMisconceptions = (): Misconceptions => locatedMisconceptions().value;

/** Reads the exercises of a chapter from its file. */
export function parseExercises(source: Source, chapter: string, known: Misconceptions): Exercise[] {
  const { value, at } = readYaml(source, exercisesOf(chapter, known));
  return value.map((data, i) => ({ data, at: (path) => at([i, ...path]) }));
}

/** The chapters that have exercises. */
export const exerciseChapters = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.yaml$/, ''))
    .filter((chapter) => join(folder, `${chapter}.yaml`) !== misconceptionsFile);

export const exercisesFile = (chapter: string): string => join(folder, `${chapter}.yaml`);

/** The exercises of a chapter; none where it has no file. */
export function readExercises(chapter: string): readonly Exercise[] {
  if (!exerciseChapters().includes(chapter)) return [];
  const known = readMisconceptions();
  return cached(
    exercisesFile(chapter),
    'exercises',
    (source) => parseExercises(source, chapter, known),
    [misconceptionsFile],
  );
}

/** One exercise by its id. */
export function readExercise(id: string): Exercise {
  const chapter = id.split('/')[0] as string;
  const all = readExercises(chapter);
  const found = all.find(({ data }) => data.id === id);
  if (found) return found;
  throw new ContentError(
    { file: exercisesFile(chapter) },
    `there is no exercise "${id}"; one of ${all.map(({ data }) => data.id).join(', ')}`,
  );
}
