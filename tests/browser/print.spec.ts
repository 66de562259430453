import { expect, test } from '@playwright/test';

for (const lang of ['ko', 'en'])
  test(`${lang}: on paper nothing is cut, no box is empty and proofs are open`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 628, height: 900 }); // the text width of A4 with 22 mm margins
    await page.goto(`/${lang}/information-entropy/`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const state = await page.evaluate(() => {
      const shown = (e: Element) => e.getClientRects().length > 0;
      const cut = [...document.querySelectorAll('.katex-display, .live-scroll, table, pre')]
        .filter(shown)
        .filter(
          (e) =>
            e.scrollWidth > e.clientWidth + 1 || e.getBoundingClientRect().right > innerWidth + 1,
        )
        .map((e) => `${e.className || e.tagName}: ${e.textContent?.slice(0, 50)}`);
      const empty = [...document.querySelectorAll('figure[data-widget]')]
        .filter(
          (f) =>
            ![...f.querySelectorAll('svg,table,ul')].some(
              (s) => s.getBoundingClientRect().height > 60,
            ),
        )
        .map((f) => f.id);
      const folded = [...document.querySelectorAll('details.fold')].filter(
        (d) => (d.lastElementChild?.getBoundingClientRect().height ?? 0) === 0,
      ).length;
      return {
        cut,
        empty,
        folded,
        controls: [...document.querySelectorAll('.controls, .header, .tools, .contents')].filter(
          shown,
        ).length,
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(state.cut).toEqual([]);
    expect(state.empty).toEqual([]);
    expect(state.folded, 'folded proofs').toBe(0);
    expect(state.controls, 'controls on paper').toBe(0);
    expect(state.ground).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(100_000);
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(5);
  });
