import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { asOne, nameOf } from '../content/source.ts';
import { courseMistakes } from './check-course.ts';

/** Texts of chapters, and the files that these depend on without importing them. */
const texts = /^src\/content\/.*\.mdx$/;
const facts =
  /^src\/(?:content\/.*\.(?:yaml|tsv)|components\/widgets\/[^/]+\/(?:state|model|ko|en)\.ts)$/;

/**
 * `npm run build` stops at the mistakes in the course, all of them told at once. `npm run dev` tells them after each save
 * and goes on, since whoever writes has one language before the other; only what cannot be shown stops it.
 */
export function checkedCourse(): AstroIntegration {
  return {
    name: 'course',
    hooks: {
      'astro:build:start': async () => {
        const error = asOne(await courseMistakes());
        if (error) throw error;
      },
      'astro:server:setup': ({ server, logger }) => {
        const { tell, end } = besides((mistakes) => {
          for (const mistake of mistakes) logger.warn(mistake);
        }, logger.error.bind(logger));
        server.httpServer?.once('close', end);
        const changed = (path: string) => {
          const file = nameOf(path);
          if (!facts.test(file) && !texts.test(file)) return;
          tell();
          if (texts.test(file)) return;
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            for (const module of moduleGraph.idToModuleMap.values())
              if (module.file?.endsWith('.mdx')) moduleGraph.invalidateModule(module);
            hot.send({ type: 'full-reload' });
          }
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
        tell();
      },
    },
  };
}

/** Checks the course in a thread of its own, so that no page waits; what is saved meanwhile is checked once, after it. */
function besides(told: (mistakes: readonly string[]) => void, failed: (why: string) => void) {
  let thread: Worker | undefined;
  let state: 'idle' | 'checking' | 'stale' = 'idle';
  const start = () => {
    const made = new Worker(new URL('./check-thread.ts', import.meta.url));
    made.on('message', (mistakes: readonly string[]) => {
      told(mistakes);
      const stale = state === 'stale';
      state = 'idle';
      if (stale) tell();
    });
    made.on('error', (error) => {
      [thread, state] = [undefined, 'idle'];
      failed(`the course could not be checked: ${error.stack ?? error.message}`);
    });
    made.unref();
    return made;
  };
  const tell = () => {
    if (state !== 'idle') {
      state = 'stale';
      return;
    }
    state = 'checking';
    thread ??= start();
    thread.postMessage('check');
  };
  return { tell, end: () => void thread?.terminate() };
}
