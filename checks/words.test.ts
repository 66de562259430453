import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readGlossary } from '../src/content/glossary.ts';

const texts = globSync([
  'src/content/chapters/*/*.{mdx,yaml}',
  'src/content/exercises/*.yaml',
  'src/content/course.yaml',
  'src/components/**/{strings,stops,ko,en}.ts',
  'src/i18n/ui.ts',
]);

test('no text uses a word in place of the glossary’s term', () => {
  const wrong: string[] = [];
  for (const file of texts)
    for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries())
      for (const { id, ko, avoid = [] } of readGlossary().values())
        for (const word of avoid)
          if (line.includes(word))
            wrong.push(`${file}:${i + 1} says ${word}; the term is ${ko} (${id})`);
  assert.ok(texts.length > 20, 'texts are found');
  assert.deepEqual(wrong, []);
});

test('sentences stand in the tables of words, not in the frames of pages', () => {
  const wrong = globSync('src/**/*.astro').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (/[가-힣]/.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
  assert.deepEqual(wrong, [], 'move these to src/i18n/ui.ts or to the sentences beside them');
});
