import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesOf, files, htmlPages, type Page } from './site-files.ts';

const known = new Set(files.map((f) => `/${f.replace(/index\.html$/, '')}`));
const byAddress = new Map(htmlPages.map((p) => [p.address, p]));
const idsOf = new Map<string, Set<string>>();
const ids = (page: Page) => {
  const found = idsOf.get(page.address) ?? new Set(attributesOf(page.html, 'id'));
  idsOf.set(page.address, found);
  return found;
};
const origin = 'http://site.test';

test('every link inside the site leads to a page that is there, and to an id on it', () => {
  const broken: string[] = [];
  for (const page of htmlPages)
    for (const href of [...attributesOf(page.html, 'href'), ...attributesOf(page.html, 'src')]) {
      const url = new URL(href, origin + page.address);
      if (url.origin !== origin) continue;
      const target = decodeURIComponent(url.pathname);
      if (!known.has(target)) broken.push(`${page.address} links to ${href}: no such page or file`);
      const there = byAddress.get(target);
      if (url.hash && there && !ids(there).has(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${page.address} links to ${href}: no element has that id`);
    }
  assert.deepEqual(broken, []);
});

test('no page asks another host for anything: links lead out, resources do not', () => {
  const foreign: string[] = [];
  for (const page of htmlPages)
    for (const [tag] of page.html.matchAll(
      /<(?:link|script|img|iframe|source|object|use)\b[^>]*>/g,
    )) {
      if (/rel="(canonical|alternate)"/.test(tag)) continue;
      for (const value of [...attributesOf(tag, 'href'), ...attributesOf(tag, 'src')])
        if (/^(https?:)?\/\//.test(value)) foreign.push(`${page.address}: ${tag.slice(0, 120)}`);
    }
  assert.deepEqual(foreign, []);
});

test('every page in one language names its twin in the other, and the twin names it back', () => {
  const wrong: string[] = [];
  for (const page of htmlPages) {
    const alternates = [
      ...page.html.matchAll(/<link rel="alternate" hreflang="(ko|en)" href="([^"]+)"/g),
    ];
    if (alternates.length === 0) continue;
    const there = new Map(alternates.map((m) => [m[1], new URL(m[2] as string).pathname]));
    for (const [lang, address] of there) {
      const twin = byAddress.get(address);
      if (!twin) wrong.push(`${page.address}: its ${lang} version ${address} is missing`);
      else if (!twin.html.includes(`<html lang="${lang}"`))
        wrong.push(`${address} should say lang="${lang}"`);
      else if (
        !twin.html.includes(
          `href="${(page.html.match(/<link rel="canonical" href="([^"]+)"/) ?? [])[1] ?? '?'}"`,
        ) &&
        !/\/embed\//.test(page.address)
      )
        wrong.push(`${address} does not name ${page.address} back`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('the sitemap lists what people read, in both languages, and nothing that leads on', async () => {
  const { readFileSync } = await import('node:fs');
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (m) => new URL(m[1] as string).pathname,
  );
  for (const page of htmlPages) {
    const counts = !/noindex/.test(page.html) && page.address !== '/404.html';
    assert.equal(
      listed.includes(page.address),
      counts,
      `${page.address} in the sitemap: expected ${counts}`,
    );
  }
});

test('the policy is in force before the first script and allows no inline code', () => {
  for (const page of htmlPages) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(page.html);
    assert.ok(policy, `${page.address} has no policy`);
    assert.ok(
      policy.index < page.html.search(/<script\b/),
      `${page.address}: a script stands before the policy`,
    );
    const text = policy[1] as string;
    assert.match(text, /default-src 'self'/);
    const names = page.html.includes('data-widget="training-lab"') ? 'training-lab' : "'none'";
    assert.match(
      text,
      new RegExp(`require-trusted-types-for 'script'; ?trusted-types ${names}(;|$)`),
    );
    assert.doesNotMatch(text, /unsafe-eval/);
    assert.doesNotMatch(text.replace(/style-src-attr [^;]*/, ''), /unsafe-inline/);
    assert.deepEqual(
      /frame-src ([^;]*)/.exec(text)?.[1]?.trim(),
      `${page.html.includes('id="builder"') ? "'self' " : ''}https://www.youtube-nocookie.com`,
    );
    assert.doesNotMatch(page.html, /\son[a-z]+="/, `${page.address} has an inline handler`);
  }
});
