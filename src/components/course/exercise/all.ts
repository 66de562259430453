import { loadExercises } from './load.ts';

/** Every exercise of the course, read once a build. */
export const exercises = loadExercises(
  import.meta.glob<string>('/src/content/exercises/*.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
