import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { chromium } from '@playwright/test';

const cache = resolve('node_modules/.cache/course-chromium');
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium to test with: CHROMIUM_PATH, Playwright's own, the one that an npm package carries (Linux x64), the
 * system's. The packed one comes before the system's, so that everybody tests with the same browser and fonts.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, args: ['--no-sandbox'] };
  if (existsSync(chromium.executablePath())) return {};
  if (process.platform === 'linux' && process.arch === 'x64') return packed();
  const found = system.find((path) => existsSync(path));
  if (found) return { executablePath: found, args: ['--no-sandbox'] };
  throw new Error(
    'No Chromium to test with: set CHROMIUM_PATH to one, or run "npx playwright install chromium".',
  );
}

async function packed(): Promise<LaunchOptions> {
  const fonts = join(cache, 'fonts.conf');
  if (!existsSync(join(cache, 'chromium'))) await unpack();
  // The browser's own fonts, and Noto Sans KR from beside the tests: Hangul has the widths that a reader sees.
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${resolve('tests/fonts')}</dir>
  <dir>${join(cache, 'fonts')}</dir>
  <cachedir>${join(cache, 'fontconfig')}</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>Noto Sans KR</family></prefer></alias>
</fontconfig>`,
  );
  return {
    executablePath: join(cache, 'chromium'),
    args: ['--headless=shell', '--no-sandbox', '--disable-gpu'],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(cache, 'al2023/lib'),
      FONTCONFIG_FILE: fonts,
    },
  };
}

/** Unpacks into a folder that gets its name only when it is whole: a broken run leaves nothing half-done. */
async function unpack(): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  const half = `${cache}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const temp = process.env.TMPDIR;
  process.env.TMPDIR = half; // where the package unpacks
  try {
    for (const part of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
      await inflate(join(bin, part));
  } finally {
    if (temp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temp;
  }
  rmSync(cache, { recursive: true, force: true });
  renameSync(half, cache);
}
