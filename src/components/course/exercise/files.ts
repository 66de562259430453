import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Exercises, loadExercises } from './load.ts';

const folder = 'src/content/exercises';
let known: Exercises | undefined;

/** The exercises as they stand in the repository, for what runs outside a page: the compiler of chapters, tests. */
export function exercisesInFiles(): Exercises {
  known ??= loadExercises(
    Object.fromEntries(
      readdirSync(folder).map((name) => [
        `${folder}/${name}`,
        readFileSync(join(folder, name), 'utf8'),
      ]),
    ),
  );
  return known;
}
