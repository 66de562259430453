import { execFileSync } from 'node:child_process';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

let whole: boolean | undefined;

/** A copy without history, or with its newest end alone, dates every file alike and wrongly. */
function hasHistory(): boolean {
  whole ??= (() => {
    try {
      return git('rev-parse', '--is-shallow-repository') === 'false';
    } catch {
      return false;
    }
  })();
  return whole;
}

const known = new Map<string, string | undefined>();

/** The day, as 2026-12-07, on which a chapter's text or exercises changed last; undefined where no history tells. */
export function changedOn(slug: string): string | undefined {
  if (!known.has(slug)) {
    const paths = [`src/content/chapters/${slug}`, `src/content/exercises/${slug}.yaml`];
    const day = hasHistory() ? git('log', '-1', '--format=%cs', '--', ...paths) : '';
    known.set(slug, day || undefined);
  }
  return known.get(slug);
}
