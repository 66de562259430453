import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { breaks } from './breaks.ts';

/** The mistakes take minutes to make; that each still has its check and its place is seen at once. */

const files = ['checks', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);

for (const { what, check } of breaks) {
  const [, , asked = ''] = check;
  test(`the check of a deliberate mistake is there: ${what}`, () => {
    assert.ok(
      files.some((file) => file.includes(asked)),
      `no file of checks/ or tests/ is ${asked}: name the check that must notice it now`,
    );
  });
}
