import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('sentences stand in the tables of words, not in the frames of pages', () => {
  const wrong = globSync('src/**/*.astro').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (/[가-힣]/.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
  assert.deepEqual(wrong, [], 'move these to src/i18n/ui.ts or to the sentences beside them');
});
