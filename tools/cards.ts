import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { languages } from '../src/i18n/lang.ts';
import { binaryEntropy } from '../src/lib/entropy/entropy.ts';
import { browserOptions } from '../tests/browser/chromium.ts';
import { cardNote, cardWords } from './card-words.ts';
import { withText } from './png-text.ts';

/**
 * Draws the cards that a shared link shows: public/card-ko.png and card-en.png, 1200 × 630. Run it again when the
 * words change (a check notices): npm run cards; set CHROMIUM_PATH to a browser with Noto Serif KR and Noto Sans KR.
 */
const font = readFileSync('node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2').toString(
  'base64',
);
const path = Array.from({ length: 161 }, (_, i) => (1 - Math.cos((Math.PI * i) / 160)) / 2)
  .map(
    (p, i) =>
      `${i ? 'L' : 'M'}${(80 + p * 1040).toFixed(1)} ${(520 - binaryEntropy(p, 2) * 190).toFixed(1)}`,
  )
  .join('');

const browser = await chromium.launch(await browserOptions());
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const lang of languages) {
  const words = cardWords(lang);
  await page.setContent(`<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>
    @font-face { font-family: Number; src: url(data:font/woff2;base64,${font}); }
    body { margin: 0; width: 1200px; height: 630px; background: #0b0b0a; color: #eceae3; position: relative;
      font-family: "Noto Sans KR", "Noto Sans CJK KR", sans-serif; word-break: keep-all; }
    h1 { position: absolute; left: 80px; top: 56px; margin: 0; font: 700 76px/1.2 "Noto Serif KR", "Noto Serif CJK KR", serif; letter-spacing: -.02em; }
    h1 small { font: 400 30px/1 "Noto Sans KR", "Noto Sans CJK KR", sans-serif; color: #aba89e; letter-spacing: 0; margin-left: 20px; }
    p { position: absolute; left: 80px; width: 1040px; margin: 0; }
    .promise { top: 176px; font-size: 30px; line-height: 1.55; }
    .lecturer { bottom: 40px; font-size: 24px; color: #aba89e; }
    .n { position: absolute; left: 600px; top: 284px; transform: translateX(-50%); font: 36px Number; color: #ffd84d; }
    svg { position: absolute; inset: 0; }
  </style><svg width="1200" height="630"><path d="M80 520H1120" stroke="#eceae3" stroke-width="2"/>
  <path d="${path}" fill="none" stroke="#ffd84d" stroke-width="7" stroke-linecap="round"/>
  <circle cx="600" cy="330" r="14" fill="#0b0b0a" stroke="#eceae3" stroke-width="4"/></svg>
  <h1>${words.title}<small>${words.subtitle}</small></h1><p class="promise">${words.promise}</p>
  <p class="lecturer">${words.lecturer}</p></html>`);
  await page.evaluate(() => document.fonts.ready);
  const card = Buffer.from(await page.screenshot());
  writeFileSync(`public/card-${lang}.png`, withText(card, cardNote, JSON.stringify(words)));
}
await browser.close();
