import { defineConfig } from '@playwright/test';
import { browserOptions } from './tests/browser/chromium.ts';
import { basePath, ports } from './tests/browser/site.ts';

const launchOptions = await browserOptions();

/** The built site is served twice: at the root, and under a base path. Build first: `npm run build:tests`. */
const serve = (port: number, env: Record<string, string>, path: string) => ({
  command: `astro preview --host 127.0.0.1 --port ${port} --ignore-lock`,
  url: `http://127.0.0.1:${port}${path}404.html`,
  env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  reuseExistingServer: false,
  ignoreHTTPSErrors: true,
});

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: Number(process.env.WORKERS ?? 2),
  timeout: 60_000,
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
  webServer: [
    serve(ports.root, {}, '/'),
    serve(ports.base, { BASE_PATH: basePath, OUT_DIR: './dist-base' }, basePath),
  ],
});
