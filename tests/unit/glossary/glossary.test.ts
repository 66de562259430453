import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { byLetter, letterOf } from '../../../src/components/course/glossary/letters.ts';
import { readGlossary } from '../../../src/content/glossary.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { endingOf, fitting } from '../../../src/mdx/particles.ts';

/** The terms that the course agreed on, one a row: id, en, ko; other names in brackets. */
const agreed = readFileSync(new URL('terms.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

describe('the glossary', () => {
  const glossary = readGlossary();
  test('every term that was agreed on stands in it under its names', () => {
    const wrong = agreed.flatMap(([id = '', en = '', ko = '']) => {
      const term = glossary.get(id);
      if (!term) return [`${id} is missing`];
      return [['en', en] as const, ['ko', ko] as const].flatMap(([lang, names]) => {
        const known = [term[lang], ...(term.also?.[lang] ?? [])].map(plain);
        return names
          .split(/[()]/)
          .map(plain)
          .filter((name) => name && !known.some((k) => k === name || k.includes(name)))
          .map((name) => `${id}: ${name} is none of ${known.join(', ')}`);
      });
    });
    assert.ok(agreed.length > 70);
    assert.deepEqual(wrong, []);
  });

  test('a spelling that it forbids is none of its names', () => {
    const names = [...glossary.values()].flatMap((t) => [
      t.ko,
      t.en,
      ...(t.also?.ko ?? []),
      ...(t.also?.en ?? []),
    ]);
    for (const { id, avoid = [] } of glossary.values())
      for (const word of avoid) assert.ok(!names.some((n) => n.includes(word)), `${id}: ${word}`);
  });

  test('no name stands for two terms', () => {
    for (const lang of languages) {
      const seen = new Map<string, string>();
      for (const term of glossary.values())
        for (const name of [term[lang], ...(term.also?.[lang] ?? [])]) {
          assert.ok(!seen.has(name), `${name}: ${seen.get(name)} and ${term.id}`);
          seen.set(name, term.id);
        }
    }
  });

  test('a definition opens in plain words and is a whole sentence', () => {
    for (const { id, definition } of glossary.values())
      for (const lang of languages) {
        assert.ok(!/^\$/.test(definition[lang]), `${id} opens with a formula: ${lang}`);
        assert.match(definition[lang], lang === 'ko' ? /니다\.$/ : /\.$/, id);
      }
  });
});

/** A name without what only some write. */
const plain = (name: string): string =>
  name.trim().replace(/[\s-]/g, '').replace("'", '’').toLowerCase();

describe('a reader looks a word up', () => {
  test('under its first letter, or its first consonant, doubled ones under the single', () => {
    assert.deepEqual(
      ['가능도', '쌍', '교차 엔트로피', '확률', 'KL 발산'].map((n) => letterOf(n, 'ko')),
      ['ㄱ', 'ㅅ', 'ㄱ', 'ㅎ', 'A–Z'],
    );
    assert.equal(letterOf('hartley', 'en'), 'H');
  });
  test('in the order of a dictionary', () => {
    const order = (names: string[], lang: 'ko' | 'en') => byLetter(names, (n) => n, lang);
    assert.deepEqual(order(['JS 발산', '놀람', '기댓값', '가중치'], 'ko'), [
      ['ㄱ', ['가중치', '기댓값']],
      ['ㄴ', ['놀람']],
      ['A–Z', ['JS 발산']],
    ]);
    assert.deepEqual(order(['event', 'BCE', 'entropy'], 'en'), [
      ['B', ['BCE']],
      ['E', ['entropy', 'event']],
    ]);
  });
});

describe('a Korean particle', () => {
  test('follows the last sound of a word, a number and a letter', () => {
    const forms = (particle: string, words: string[]) =>
      words.map((word) => fitting(particle, endingOf(word) ?? 'vowel'));
    assert.deepEqual(forms('은', ['정보량', '엔트로피', 'KL', 'BCE', '10', '1', '2', '4']), [
      ...['은', '는', '은', '는', '은', '은', '는', '는'],
    ]);
    assert.deepEqual(forms('로', ['발산', '온도', '확률', 'KL', '3', '7', '8', '0']), [
      ...['으로', '로', '로', '로', '으로', '로', '로', '으로'],
    ]);
    assert.deepEqual(forms('과', ['확률', '비트', '6', '9']), ['과', '와', '과', '와']);
    assert.equal(endingOf('r'), undefined);
    assert.equal(endingOf('%'), undefined);
  });
});
