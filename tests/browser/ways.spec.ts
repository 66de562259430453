import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { violations } from './axe.ts';
import { basePath, langs, ports } from './site.ts';

/** What a camera reads of a picture. */
const scanned = (page: import('@playwright/test').Page, svg: string) =>
  page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 400;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0, 400, 400);
    return [...context.getImageData(0, 0, 400, 400).data];
  }, svg);

for (const lang of langs)
  test(`the short address of a figure leads to its state, and its code is read back in ${lang}`, async ({
    page,
  }) => {
    for (const home of [
      `http://127.0.0.1:${ports.root}/`,
      `http://127.0.0.1:${ports.base}${basePath}`,
    ]) {
      await page.goto(`${home}${lang}/w/coin-entropy/?coin-entropy.p=0.25`);
      await expect(page).toHaveURL(
        `${home}${lang}/information-entropy/?coin-entropy.p=0.25#coin-entropy`,
      );
      const figure = page.locator('figure#coin-entropy[data-ready]');
      await expect(figure.locator('output[data-quantity=entropy]')).toContainText('0.811');
      await figure.locator('[data-action=share]').click();
      const sheet = page.getByRole('dialog');
      const address = `${home}w/coin-entropy/?coin-entropy.p=0.25`;
      await expect(sheet.locator('.share-address')).toHaveText(address);
      await expect(sheet.getByRole('link')).toHaveAttribute(
        'href',
        `${home}${lang}/teach/#desk-coin-entropy`,
      );
      const svg = await sheet
        .locator('.share-code svg')
        .evaluate((code) => new XMLSerializer().serializeToString(code));
      const pixels = await scanned(page, svg);
      expect(jsQR(Uint8ClampedArray.from(pixels), 400, 400)?.data).toBe(address);
    }
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-action=share]:focus')).toBeVisible();
  });
