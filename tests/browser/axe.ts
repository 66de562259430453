import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
declare const axe: typeof Axe;

/**
 * What axe finds on the page as it stands, in all its rules for WCAG 2.2 AA and its best practices. It runs in the page
 * itself, which has no frames, and brings back what is wrong and nothing else: what is right would be half the work.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'empty-table-header': { enabled: false } }, // it does not see that MathML speaks
      resultTypes: ['violations'],
    });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length} × ${nodes[0]?.target} ${nodes[0]?.failureSummary?.slice(0, 160)}`,
    );
  });
}

/**
 * Empties formulas that others stand for: KaTeX draws a chapter's formulas with two thirds of its elements, and axe reads
 * nothing of them but their contrast, again and again. One is kept that shows a look (colours, size, weight) for the first
 * time in its kind of place (the tags and classes around it; each figure has a style sheet of its own). Gives how many
 * were emptied.
 */
export const thinFormulas = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const place = (e: Element | null): string =>
      e
        ? `${e.tagName}${e.matches('figure') ? `#${e.id}` : ''}.${e.getAttribute('class')} ${place(e.parentElement)}`
        : '';
    const look = (part: Element): string => {
      const { color, backgroundColor, opacity, fontSize, fontWeight } = getComputedStyle(part);
      const large = Number.parseFloat(fontSize) >= 18.66;
      const named = part.matches('.enclosing') ? part.getAttribute('class') : '';
      return `${color} ${backgroundColor} ${opacity} ${large} ${fontWeight} ${named}`;
    };
    const seen = new Set<string>();
    const spare: { formula: HTMLElement; width: number; height: number }[] = [];
    for (const formula of document.querySelectorAll<HTMLElement>('.katex-html')) {
      const before = seen.size;
      const around = place(formula);
      for (const part of formula.querySelectorAll('*')) seen.add(`${around} ${look(part)}`);
      if (seen.size > before || formula.querySelector('a, button, [tabindex], [id]')) continue;
      const { width, height } = formula.getBoundingClientRect();
      spare.push({ formula, width, height });
    }
    for (const { formula, width, height } of spare) {
      formula.replaceChildren();
      formula.style.cssText = `display: inline-block; width: ${width}px; height: ${height}px`;
    }
    return spare.length;
  });
