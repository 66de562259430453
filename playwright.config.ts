import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserOptions } from './tests/browser/chromium.ts';
import { ports } from './tests/browser/site.ts';

const launchOptions = await browserOptions();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // On a busy machine about one of a hundred long pages gets no frame any more: Chromium's compositor waits for tiles of its
  // pending tree while all threads that would draw them are idle (seen in its trace). Nothing but opening it once more helps;
  // the report names each test that needed it.
  retries: 1,
  // A test waits for its page a third of its time: one more than there are cores keeps them busy.
  workers: Number(process.env.WORKERS ?? Math.min(availableParallelism() + 1, 5)),
  timeout: 60_000,
  // What a test waits for comes at once on a quiet machine; a busy one must not fail it.
  expect: { timeout: 12_000 },
  reporter: process.env.REPORT
    ? [['list'], ['json', { outputFile: process.env.REPORT }]]
    : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${ports.root}`,
    launchOptions,
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
  },
  projects: [
    {
      name: 'figures',
      testMatch: /\/(contract|figures)\/.*\.spec\.ts$/,
      // The page of the test before is cleared and used again: a new one costs a third of what a small test does.
      use: { reuseContext: true },
    },
    // These look at what a first visit loads, moves and keeps, or take the network away.
    { name: 'pages', testIgnore: /\/(contract|figures)\// },
  ],
  // Build first: `npm run build:tests`.
  webServer: {
    command: 'node tests/browser/serve.ts',
    url: `http://127.0.0.1:${ports.root}/`,
    reuseExistingServer: false,
  },
});
