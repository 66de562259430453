import { existsSync } from 'node:fs';
import { build, preview } from 'astro';

/** Builds the course, serves it, and prints where it is. PORT changes the port. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ logLevel: 'warn' });
if (!existsSync('dist/index.html')) throw new Error('the build left no dist/index.html');
const server = await preview({
  server: { port: Number(process.env.PORT ?? 4321), host: process.env.HOST ?? 'localhost' },
  logLevel: 'error',
});
const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
const at = `http://${server.host ?? 'localhost'}:${server.port}${base}`;
console.log(
  `\n  The course is served. Stop it with Ctrl-C.\n\n  한국어   ${at}ko/\n  English  ${at}en/\n`,
);
