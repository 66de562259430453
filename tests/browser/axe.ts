import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: typeof Axe;

/** In other colours of the same page at the same width, only these can find what they did not find before. */
export const ofColours = ['color-contrast', 'link-in-text-block'];
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands, in all its rules for WCAG 2.2 AA and its best practices. It runs in the page
 * itself, which has no frames, and brings back what is wrong and nothing else: what is right would be half the work.
 */
export async function violations(page: Page, rules = all): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const found = await axe.run(document, {
      runOnly,
      rules: { 'empty-table-header': { enabled: false } }, // it does not see that MathML speaks
      resultTypes: ['violations'],
    });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length} × ${nodes[0]?.target} ${nodes[0]?.failureSummary?.slice(0, 160)}`,
    );
  }, rules);
}

/**
 * Takes from formulas what axe reads again and again: they are two thirds of a chapter's elements, and it reads nothing of
 * them but the contrast of their letters and the words of their MathML. A letter is kept that shows a look (colours, size,
 * weight) for the first time in its kind of place (the tags and classes around it; each figure has a style sheet of its
 * own), with all in which it stands. What is folded away has no look.
 */
export const thinFormulas = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const math of document.querySelectorAll('math'))
      math.textContent = math.querySelector('semantics > *')?.textContent ?? '';
    const place = (e: Element | null): string =>
      e
        ? `${e.tagName}${e.matches('figure') ? `#${e.id}` : ''}.${e.getAttribute('class')} ${place(e.parentElement)}`
        : '';
    const seen = new Set<string>();
    const thin: { formula: HTMLElement; spare: Element[]; box: DOMRect }[] = [];
    for (const formula of document.querySelectorAll<HTMLElement>('.katex-html')) {
      if (formula.querySelector('a, button, [tabindex], [id]')) continue;
      const folded = !formula.checkVisibility() && formula.closest('details:not(.fold-narrow)');
      const around = place(formula);
      const painted: { part: Element; as: string }[] = [];
      const spare = new Set(formula.querySelectorAll('*'));
      for (const part of folded ? [] : [...spare]) {
        const { color, backgroundColor, opacity, fontSize, fontWeight } = getComputedStyle(part);
        const named = part.matches('.enclosing') ? part.getAttribute('class') : '';
        if (named || backgroundColor !== 'rgba(0, 0, 0, 0)' || opacity !== '1')
          painted.push({ part, as: `${backgroundColor} ${opacity} ${named}` });
        const own = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const text = own.map((node) => node.textContent).join('');
        if (text.trim() === '') continue;
        const large = Number.parseFloat(fontSize) >= 18.66;
        const on = painted.filter((p) => p.part.contains(part)).map((p) => p.as);
        const single = text.trim().length === 1; // which axe does not judge
        const look = `${around} ${color} ${large} ${fontWeight} ${single} ${on}`;
        if (seen.has(look)) continue;
        seen.add(look);
        for (let e: Element | null = part; e && e !== formula; e = e.parentElement) spare.delete(e);
      }
      thin.push({ formula, spare: [...spare], box: formula.getBoundingClientRect() });
    }
    for (const { formula, spare, box } of thin) {
      for (const part of spare) part.remove();
      formula.style.cssText = `display: inline-block; width: ${box.width}px; height: ${box.height}px`;
    }
  });
