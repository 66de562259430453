import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../src/i18n/lang.ts';
import { cardNote, cardWords, chapterCards } from '../tools/card-words.ts';
import { textIn } from '../tools/png-text.ts';

for (const lang of languages)
  test(`the card that a shared link shows (${lang}) says what the course says`, () => {
    const file = `public/card-${lang}.png`;
    assert.deepEqual(
      JSON.parse(textIn(readFileSync(file), cardNote) ?? '{}'),
      cardWords(lang),
      `${file} was drawn from other words than src/content/course.yaml has now: run npm run cards`,
    );
  });

for (const { file, words } of chapterCards())
  test(`the card that a shared link to a chapter shows, ${file}, says what the chapter says`, () => {
    assert.deepEqual(
      JSON.parse(textIn(readFileSync(file), cardNote) ?? '{}'),
      JSON.parse(JSON.stringify(words)),
      `${file} was drawn from other words than the outline of its chapter has now: npm run build && npm run cards`,
    );
  });
