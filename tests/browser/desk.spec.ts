import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { basePath, figures, langs, ports } from './site.ts';

for (const lang of langs)
  test(`the desk builds what its preview shows, from every figure in ${lang}`, async ({ page }) => {
    const home = `http://127.0.0.1:${ports.base}${basePath}`;
    await page.goto(`${home}${lang}/teach/#desk-coin-entropy`);
    const ids = await page
      .locator('[data-figure]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.figure));
    expect(ids.toSorted()).toEqual([...figures].toSorted());
    await expect(page.locator('iframe')).toHaveCount(0);

    const entry = page.locator('#desk-coin-entropy');
    await entry.locator('[data-build]').click();
    const frame = entry.frameLocator('iframe');
    const slider = frame.locator('input[type=range]');
    await frame.locator('figure[data-ready]').waitFor();
    await slider.press('ArrowRight');
    await entry.locator('[data-take]').click();
    const other = lang === 'ko' ? 'en' : 'ko';
    await entry.locator('[name=language]').selectOption(other);
    await entry.locator('[name=theme]').selectOption('dark');
    await entry.locator('[name=height]').fill('480');
    await entry.locator('[name=lock]').selectOption('some');
    await entry.getByLabel('p', { exact: true }).check();
    const address = `${home}embed/${other}/coin-entropy/?coin-entropy.p=0.51&theme=dark&lock=p`;
    await expect(entry.locator('[data-built=address]')).toHaveText(address);
    await expect(entry.locator('[data-built=link]')).toHaveText(
      `${home}${other}/w/coin-entropy/?coin-entropy.p=0.51`,
    );
    const made = await entry.locator('[data-built=code]').textContent();
    const shown = await entry.locator('iframe').evaluate((one) => ({
      ...Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
    }));
    const read = Object.fromEntries(
      [...(made ?? '').matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name, value = '']) => [
        name as string,
        value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
      ]),
    );
    expect(read).toEqual(shown);
    expect(read).toMatchObject({ src: address, style: 'width: 100%; height: 480px; border: 0' });
    expect(read.title).not.toBe('');
    await expect(frame.locator('figure[data-ready]')).toHaveCount(1);
    await expect(frame.locator('input[name=p]')).toHaveCount(0);
    await expect(frame.locator('output[data-quantity=entropy]')).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await entry.locator('iframe').evaluate((one) => one.remove());
    expect(await violations(page)).toEqual([]);
  });

test('a figure fills the screen, and leaves it as it was', async ({ page }) => {
  await page.goto('/en/teach/');
  await page.locator('#desk-kl-fit [data-project]').click();
  const frame = page.frameLocator('.desk-stage iframe');
  await expect(frame.locator('figure#kl-fit[data-ready]')).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement?.className)).toBe('desk-stage');
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.locator('.desk-stage')).toHaveCount(0);
});
