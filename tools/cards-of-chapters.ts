import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { preview } from 'astro';
import { cardNote, chapterCards } from './card-words.ts';
import { withText } from './png-text.ts';

/** How much of a card the picture of the figure may take, in pixels. */
const room = { width: 620, height: 400 };

/**
 * Draws the card of each chapter, public/cards/SLUG-LANG.png: its number, title and promise, and the picture of its main
 * figure as the built site draws it in the dark.
 *
 * @param style the faces and the ground that all cards have
 */
export async function drawChapterCards(browser: Browser, style: string): Promise<void> {
  const server = await preview({ server: { port: 4399 }, logLevel: 'error' });
  const site = await browser.newPage({
    viewport: { width: 900, height: 1600 },
    colorScheme: 'dark',
    deviceScaleFactor: 2,
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  mkdirSync('public/cards', { recursive: true });
  for (const { file, lang, words } of chapterCards()) {
    let picture = '';
    if (words.shown) {
      const { figure, state } = words.shown;
      await site.setViewportSize({ width: room.width, height: 1600 });
      await site.goto(`http://localhost:${server.port}/embed/${lang}/${figure}/${state}`);
      await site.locator('figure[data-ready]').waitFor();
      await site.evaluate(() => document.fonts.ready);
      const shot = await site.locator('.figure-picture').screenshot();
      picture = `<img src="data:image/png;base64,${shot.toString('base64')}">`;
    }
    await page.setContent(`<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${style}
      .text { position: absolute; left: 64px; top: 64px; width: 440px; }
      .n { font: 400 64px/1 Number; margin: 0 0 20px; }
      h1 { font: 700 ${words.title.length > 16 ? 46 : 54}px/1.25 "Noto Serif KR", "Noto Serif CJK KR", "Noto Sans KR", serif; margin: 0; letter-spacing: -.02em; }
      .promise { margin: 20px 0 0; font-size: 25px; line-height: 1.55; }
      .foot { position: absolute; left: 64px; bottom: 40px; font-size: 22px; color: #aba89e; margin: 0; }
      .shown { position: absolute; left: 540px; top: 64px; width: ${room.width - 24}px; height: 500px; display: flex; align-items: center; justify-content: center; }
      img { max-width: 100%; max-height: 100%; }
    </style>
    <div class="text"><p class="n">${words.number}</p><h1>${words.title}</h1><p class="promise">${words.promise}</p></div>
    <div class="shown">${picture}</div>
    <p class="foot">${words.course} · ${words.lecturer}</p></html>`);
    await page.evaluate(() => document.fonts.ready);
    const card = Buffer.from(await page.screenshot());
    writeFileSync(file, withText(card, cardNote, JSON.stringify(words)));
  }
  await server.stop();
}
