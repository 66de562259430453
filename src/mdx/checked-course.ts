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
        const tell = async () => {
          for (const mistake of await courseMistakes()) logger.warn(mistake.message);
        };
        const changed = (path: string) => {
          const file = nameOf(path);
          if (!facts.test(file) && !texts.test(file)) return;
          void tell();
          if (texts.test(file)) return;
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            for (const module of moduleGraph.idToModuleMap.values())
              if (module.file?.endsWith('.mdx')) moduleGraph.invalidateModule(module);
            hot.send({ type: 'full-reload' });
          }
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
        void tell();
      },
    },
  };
}
