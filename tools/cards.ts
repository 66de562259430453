import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import {
  placeShares,
  placeTwoTops,
  type TwoTops,
} from '../src/components/families/two-codes/two-codes.ts';
import { derive } from '../src/components/widgets/one-picture/model.ts';
import { state } from '../src/components/widgets/one-picture/state.ts';
import { languages } from '../src/i18n/lang.ts';
import { browserOptions } from '../tests/browser/chromium.ts';
import { cardNote, cardWords } from './card-words.ts';
import { drawChapterCards } from './cards-of-chapters.ts';
import { withText } from './png-text.ts';

/**
 * Draws the cards that a shared link shows: public/card-ko.png and card-en.png, 1200 × 630, with the picture in which
 * the course ends, one-picture; and a card of each chapter, with the picture of its main figure. Run it again when the
 * words change (a check notices): npm run build && npm run cards; set CHROMIUM_PATH to a browser with Noto Serif KR.
 */
const font = (name: string) =>
  readFileSync(`node_modules/katex/dist/fonts/KaTeX_${name}.woff2`).toString('base64');

const m = derive(state.defaults);
const box = { left: 80, right: 1040, foot: 508, top: 256 };
const axis = { low: 0, high: Math.max(...m.own) };
const x = (share: number) => box.left + share * (box.right - box.left);
const y = (share: number) => box.foot - share * (box.foot - box.top);
const level = (bits: number) => y(bits / axis.high);
const rect = (of: { left: number; width: number }, from: number, to: number, looks: string) =>
  `<rect x="${x(of.left)}" width="${x(of.width) - box.left}" y="${y(to)}" height="${y(from) - y(to)}" ${looks}/>`;
const line = (from: number, to: number, at: number, looks: string) =>
  `<path d="M${x(from)} ${at}H${x(to)}" fill="none" ${looks}/>`;

const [gold, orange, rose, blue, ink] = ['#ffd84d', '#f0852d', '#e766a3', '#56b4e9', '#eceae3'];
const whole = { left: 0, width: 1 };
const block = ({ left, width, own, other, body, paid, saved }: TwoTops): string =>
  [
    body && rect({ left, width }, body.from, body.to, `fill="${gold}" fill-opacity=".3"`),
    paid &&
      rect(
        { left, width },
        paid.from,
        paid.to,
        `fill="url(#hatch)" stroke="${orange}" stroke-width="2"`,
      ),
    saved &&
      rect(
        { left, width },
        saved.from,
        saved.to,
        `fill="none" stroke="${rose}" stroke-width="2" stroke-dasharray="10 5 3 5"`,
      ),
    rect({ left, width }, 0, other, `fill="none" stroke="${orange}" stroke-width="2"`),
    line(left, left + width, y(own), `stroke="${gold}" stroke-width="4"`),
  ].join('');
const blocks = placeTwoTops({
  widths: m.p,
  own: m.own,
  other: m.other,
  means: { own: m.entropy, other: m.crossEntropy },
  axis,
});
/** A strip of shares below the axis, parted from one another. */
const strip = (shares: readonly number[], at: number, colour: string): string =>
  placeShares(shares)
    .map(
      ({ left, width }) =>
        `<rect x="${x(left) + 1}" width="${x(width) - box.left - 2}" y="${at}" height="9" fill="${colour}"/>`,
    )
    .join('');
const picture = `<svg width="1200" height="630"><defs><pattern id="hatch" patternUnits="userSpaceOnUse" width="9" height="9">
  <path d="M-2 2L2 -2M0 9L9 0M7 11L11 7" stroke="${orange}" stroke-width="2"/></pattern></defs>
  ${blocks.map(block).join('')}
  ${rect(whole, m.entropy / axis.high, m.crossEntropy / axis.high, `fill="${rose}" fill-opacity=".3"`)}
  ${line(0, 1, level(m.entropy), `stroke="${gold}" stroke-width="7"`)}
  ${line(0, 1, level(m.crossEntropy), `stroke="${rose}" stroke-width="4" stroke-dasharray="12 6 3 6"`)}
  ${strip(m.p, box.foot + 3, blue)}${strip(m.q, box.foot + 22, orange)}
  <g font-family="Letter" font-size="34"><text x="${box.right + 16}" y="${level(m.crossEntropy) - 4}" fill="${rose}">H<tspan font-family="Number">(</tspan>p, q<tspan font-family="Number">)</tspan></text>
  <text x="${box.right + 16}" y="${level(m.entropy) + 34}" fill="${gold}">H<tspan font-family="Number">(</tspan>p<tspan font-family="Number">)</tspan></text></g></svg>`;

const style = `@font-face { font-family: Number; src: url(data:font/woff2;base64,${font('Main-Regular')}); }
    @font-face { font-family: Letter; src: url(data:font/woff2;base64,${font('Math-Italic')}); }
    body { margin: 0; width: 1200px; height: 630px; background: #0b0b0a; color: ${ink}; position: relative;
      font-family: "Noto Sans KR", "Noto Sans CJK KR", sans-serif; word-break: keep-all; }`;
const browser = await chromium.launch(await browserOptions());
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const lang of languages) {
  const words = cardWords(lang);
  await page.setContent(`<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>
    ${style}
    h1 { position: absolute; left: 80px; top: 48px; margin: 0; font: 700 76px/1.2 "Noto Serif KR", "Noto Serif CJK KR", serif; letter-spacing: -.02em; }
    h1 small { font: 400 30px/1 "Noto Sans KR", "Noto Sans CJK KR", sans-serif; color: #aba89e; letter-spacing: 0; margin-left: 20px; }
    p { position: absolute; left: 80px; width: 780px; margin: 0; }
    .promise { top: 160px; font-size: 30px; line-height: 1.5; }
    .lecturer { bottom: 36px; width: 1040px; font-size: 24px; color: #aba89e; }
    svg { position: absolute; inset: 0; }
  </style>${picture}
  <h1>${words.title}<small>${words.subtitle}</small></h1><p class="promise">${words.promise}</p>
  <p class="lecturer">${words.lecturer}</p></html>`);
  await page.evaluate(() => document.fonts.ready);
  const card = Buffer.from(await page.screenshot());
  writeFileSync(`public/card-${lang}.png`, withText(card, cardNote, JSON.stringify(words)));
}
await drawChapterCards(browser, style);
await browser.close();
