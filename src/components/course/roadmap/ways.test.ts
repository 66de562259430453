import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCourse } from '../../../content/course.ts';
import { placesOf, stopMistake } from './stops.ts';
import {
  freePlace,
  halfOf,
  lanesOf,
  lineOf,
  overlapping,
  type Stopping,
  tall,
  waysOf,
} from './ways.ts';

const stop = (slug: string, x: number, y: number, needs: readonly string[] = []): Stopping => ({
  slug,
  wide: { x, y },
  needs,
});

test('a line leads from each need that no other need leads to, and where a stop names a way', () => {
  const [a, b] = [stop('a', 10, 0), stop('b', 40, 0, ['a'])];
  const c = stop('c', 70, 0, ['a', 'b']);
  const ways = (all: readonly Stopping[]) =>
    waysOf(all).map(({ from, to }) => `${from.slug} ${to.slug}`);
  assert.deepEqual(ways([a, b, c]), ['a b', 'b c']);
  assert.deepEqual(ways([a, b, { ...c, ways: { a: true } }]), ['a b', 'a c', 'b c']);
  assert.deepEqual(lanesOf([a, b, { ...c, ways: { a: true } }]), [{ from: 0, to: 2, lane: 0 }]);
});

test('one more chapter finds room for its stop, however many there are', () => {
  const taken = placesOf('en').map((c) => c.wide);
  for (let more = 0; more < 12; more += 1) taken.push(freePlace(taken));
  assert.equal(overlapping(taken.map((wide, i) => ({ slug: String(i), wide }))), undefined);
});

test('a chapter without a stop, a stop without a chapter and two stops in one place are told', () => {
  const course = readCourse();
  const [one] = course.chapters;
  assert.ok(one);
  const said = (chapters: typeof course.chapters, stops?: Parameters<typeof stopMistake>[1]) =>
    stopMistake({ chapters }, stops)?.message;
  assert.equal(said(course.chapters), undefined);
  assert.match(
    said([...course.chapters, { ...one, slug: 'novelty' }]) ?? '',
    /stops\.ts: the map of the ideas has no stop for the chapter "novelty"; add \{ slug: 'novelty', wide: \{ x: [\d.]+, y: \d+ \}/,
  );
  assert.match(
    said(course.chapters.slice(0, -1)) ?? '',
    /"[a-z-]+" is no chapter of src\/content\/course\.yaml; take it out, or name it after one of/,
  );
  const named = { idea: { ko: '', en: '' }, how: { ko: '', en: '' } };
  assert.match(
    said(
      [one, { ...one, slug: 'novelty' }],
      [
        { slug: one.slug, wide: { x: 8.5, y: 0 }, ...named },
        { slug: 'novelty', wide: { x: 20, y: 0 }, ...named },
      ],
    ) ?? '',
    /the stops orientation and novelty overlap/,
  );
});

test('no line of the wide map runs through a stop', () => {
  const chapters = placesOf('en');
  const places = chapters.map((c) => c.wide);
  for (const { from, to } of waysOf(chapters)) {
    for (const { x1, y1, x2, y2 } of lineOf(from.wide, to.wide, places).parts)
      for (const { slug, wide } of chapters) {
        const half = halfOf(wide);
        const apart =
          Math.max(x1, x2) <= wide.x - half ||
          Math.min(x1, x2) >= wide.x + half ||
          Math.max(y1, y2) <= wide.y ||
          Math.min(y1, y2) >= wide.y + tall;
        assert.ok(
          apart,
          `the line from ${from.slug} to ${to.slug} runs through ${slug}: move the stop of ${to.slug} (wide in stops.ts)`,
        );
      }
  }
});
