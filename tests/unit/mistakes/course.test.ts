import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChapters } from '../../../src/content/chapter.ts';
import { readCourse } from '../../../src/content/course.ts';
import { courseMistakes } from '../../../src/mdx/check-course.ts';

test('the course has its seven chapters, and no mistake', async (t) => {
  assert.equal(readCourse().chapters.length, 7);
  assert.deepEqual(
    (await courseMistakes()).map((m) => m.message),
    [],
  );
  for (const { chapter, texts } of readChapters())
    t.diagnostic(`${chapter.slug}: ${texts.en.words} English, ${texts.ko.words} Korean words`);
});
