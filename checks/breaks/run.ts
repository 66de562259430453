/**
 * Breaks the site on purpose, one mistake after another, and asks whether the check that is for it notices.
 *
 *   npm run build:tests && npm run breaks [part of what a break says...]
 *
 * Everything happens in a copy: nothing here changes.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Break, breaks } from './breaks.ts';

const parts = process.argv.slice(2);
const chosen = breaks.filter(
  ({ what }) => parts.length === 0 || parts.some((part) => what.includes(part)),
);
const apart = new Set(['node_modules', 'dist', 'dist-base', 'test-results', 'bench', '.astro']);
const copy = mkdtempSync(join(tmpdir(), 'course-breaks-'));
const origin = resolve('.');
for (const name of readdirSync(origin))
  if (!apart.has(name)) cpSync(name, join(copy, name), { recursive: true });
for (const name of ['node_modules', 'dist-base']) symlinkSync(join(origin, name), join(copy, name));

let unnoticed = 0;
for (const broken of chosen) {
  const mend = apply(broken);
  const [command = '', ...args] = broken.check;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      FORCE_COLOR: '0',
      PATH: `${origin}/node_modules/.bin:${process.env.PATH}`,
    },
  });
  mend();
  const said = stdout + stderr;
  const ran = !/No tests found|Cannot find module/.test(said);
  const noticed = ran && status !== 0 && broken.says.test(said);
  if (!noticed) unnoticed++;
  console.log(`${noticed ? 'noticed' : 'NOT NOTICED'}: ${broken.what}`);
  if (noticed) continue;
  console.log(
    `  ${broken.check.join(' ')}\n  ended with ${status} and does not say ${broken.says}`,
  );
  console.log(said.slice(-2000).replace(/^/gm, '  | '));
}
rmSync(copy, { recursive: true, force: true });
console.log(`${chosen.length - unnoticed} of ${chosen.length} breaks noticed`);
process.exitCode = unnoticed ? 1 : 0;

/** Breaks the copy; gives what mends it. */
function apply({ what, pages, head, main, page, css, script, source }: Break): () => void {
  const dist = join(copy, 'dist');
  rmSync(dist, { recursive: true, force: true });
  cpSync('dist', dist, { recursive: true });
  const last = [
    ...(css ? ['<link rel="stylesheet" href="/break.css">'] : []),
    ...(script && !head ? ['<script src="/break.js" defer></script>'] : []),
  ];
  if (css) writeFileSync(join(dist, 'break.css'), css);
  if (script) writeFileSync(join(dist, 'break.js'), script);
  let broken = 0;
  for (const file of pages ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : []) {
    if (!file.endsWith('.html') || !pages?.test(file)) continue;
    const path = join(dist, file);
    const before = readFileSync(path, 'utf8');
    const after = (page?.(before) ?? before)
      // Behind the policy, before every other script.
      .replace(/(<meta http-equiv="content-security-policy"[^>]*>)/i, `$1${head ?? ''}`)
      .replace('</head>', `${last.join('')}</head>`)
      .replace('</main>', `${main ?? ''}</main>`);
    if (after !== before) broken++;
    writeFileSync(path, after);
  }
  if (pages && broken === 0) throw new Error(`“${what}”: no page of dist is like ${pages}`);
  if (!source) return () => {};
  const file = join(copy, source.file);
  const before = readFileSync(file, 'utf8');
  if (!source.place.test(before))
    throw new Error(`“${what}”: ${source.file} has no place like ${source.place}`);
  writeFileSync(file, before.replace(source.place, source.by));
  return () => writeFileSync(file, before);
}
