import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importsOf, modules } from './imports.ts';

const kit = 'src/components/kit/';
const families = 'src/components/families/';
const widgets = 'src/components/widgets/';

/** The rooms in their order, as the kit's own document lists them. */
const rooms = [...readFileSync(`${kit}README.md`, 'utf8').matchAll(/^\| `([\w-]+)` \|/gm)].map(
  ([, room = '']) => room,
);
const folder = (file: string, under: string): string | undefined =>
  file.startsWith(under) ? file.slice(under.length).split('/').at(-2) : undefined;
const code = modules.filter((file) => !/\.test\.ts$/.test(file));

test('a room of the kit imports from those before it, as src/components/kit/README.md lists them', () => {
  const wrong = code.flatMap((file) => {
    const room = folder(file, kit);
    if (room === undefined) return [];
    if (!rooms.includes(room)) return [`${file}: src/components/kit/README.md lists no ${room}`];
    return importsOf(file)
      .filter((other) => rooms.indexOf(folder(other, kit) ?? room) > rooms.indexOf(room))
      .map((other) => `${file} imports ${other}: ${room} comes before ${folder(other, kit)}`);
  });
  assert.deepEqual(wrong, []);
});

test('every room opens with a README that names each of its files and shows one use', () => {
  const wrong = rooms.flatMap((room) => {
    const told = readFileSync(`${kit}${room}/README.md`, 'utf8');
    const missing = code
      .filter((file) => folder(file, kit) === room)
      .map((file) => file.split('/').at(-1) ?? '')
      .filter((name) => !told.includes(`\`${name}\``))
      .map((name) => `${kit}${room}/README.md does not name ${name}`);
    return /```tsx\n[^`]+```/.test(told)
      ? missing
      : [...missing, `${kit}${room}/README.md shows no use in a tsx block`];
  });
  assert.deepEqual(wrong, []);
});

test('a family uses no other family, and its document says what it holds', () => {
  const told = readFileSync(`${families}README.md`, 'utf8');
  const wrong = code.flatMap((file) => {
    const family = folder(file, families);
    if (family === undefined) return [];
    const others = importsOf(file)
      .filter((other) => (folder(other, families) ?? family) !== family)
      .map((other) => `${file} imports ${other}: a family uses the kit alone`);
    return told.includes(`| \`${family}\` |`)
      ? others
      : [...others, `${families}README.md has no row for ${family}`];
  });
  assert.deepEqual([...new Set(wrong)], []);
});

test('what one or two figures use stands with them, not in the kit; what one figure uses in no family', () => {
  const wrong = code.flatMap((file) => {
    const shared = file.startsWith(kit) ? kit : file.startsWith(families) ? families : undefined;
    if (!shared || file === `${kit}core.ts`) return [];
    const users = code.filter(
      (other) => other !== `${kit}core.ts` && importsOf(other).includes(file),
    );
    const figures = new Set(users.flatMap((user) => folder(user, widgets) ?? []));
    if (users.some((user) => folder(user, widgets) === undefined)) return [];
    if (shared === kit && figures.size > 2) return [];
    if (shared === families && figures.size > 1) return [];
    const where = figures.size > 1 ? 'a folder of src/components/families/' : 'its own folder';
    return [`${file}: used by ${[...figures].join(', ') || 'nobody'}; it belongs into ${where}`];
  });
  assert.deepEqual(wrong, []);
});

test('no import goes in a circle, imports of types included', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const other of importsOf(file)) walk(other, [...way, file]);
    done.add(file);
  };
  for (const file of modules) walk(file, []);
  assert.deepEqual(circles, []);
});
