import { parentPort } from 'node:worker_threads';
import { courseMistakes } from './check-course.ts';

/** The check of the course in a thread of its own: each message asks for it anew, the answer is what it says. */
parentPort?.on('message', async () => {
  parentPort?.postMessage((await courseMistakes()).map(({ message }) => message));
});
