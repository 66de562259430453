import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { basePath, pages, ports } from './site.ts';

/** What a host says of the files by the file of headers that the build writes (tests/browser/serve.ts applies it). */

const sites = [
  { site: 'at the root', at: `http://127.0.0.1:${ports.open}/` },
  { site: 'under a base path', at: `http://127.0.0.1:${ports.base}${basePath}` },
];

for (const { site, at } of sites) {
  test(`every page asks its host first and is framed as it should, ${site}`, async ({
    request,
  }) => {
    for (const page of [...pages, '/404.html']) {
      const headers = (await request.head(at + page.slice(1))).headers();
      const frames = page.startsWith('/embed/') ? '*' : "'self'";
      expect(headers, page).toMatchObject({
        'cache-control': 'no-cache',
        'content-security-policy': `frame-ancestors ${frames}`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      });
      expect(headers['permissions-policy'], page).toMatch(/camera=\(\).*geolocation=\(\)/);
    }
  });

  test(`hashed files stay for a year and are read from every origin, ${site}`, async ({
    request,
  }) => {
    const html = await (await request.get(`${at}en/information/`)).text();
    const names = [...new Set(html.match(/_astro\/[\w.-]+\.(?:js|woff2)/g))];
    expect(names.length).toBeGreaterThan(10);
    for (const name of [...names, 'lib/entropy.js', 'course-prose-1.txt']) {
      const headers = (await request.head(at + name)).headers();
      expect(headers['access-control-allow-origin'], name).toBe('*');
      expect(headers['x-content-type-options'], name).toBe('nosniff');
      expect(headers['cache-control'], name).toBe(
        name.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    }
  });
}

test('a page of another origin may frame a figure to embed, and no page of the course', async ({
  page,
}) => {
  let body = '';
  const elsewhere = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  const around = async (path: string) => {
    body = `<!doctype html><title>Around</title><iframe src="http://127.0.0.1:${ports.root}${path}"></iframe>`;
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
    return page.frameLocator('iframe');
  };
  await expect((await around('/embed/en/coin-entropy/')).locator('#coin-entropy')).toBeVisible();
  const refused = page.waitForEvent('console', (m) => /frame-ancestors/.test(m.text()));
  await expect((await around('/en/information/')).locator('h1')).toHaveCount(0);
  await refused;
  elsewhere.close();
});
