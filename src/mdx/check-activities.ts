import { type Activity, steps } from '../content/activities.ts';
import type { Figure } from '../content/figure-modules.ts';
import { ContentError } from '../content/source.ts';
import type { Located } from '../content/yaml.ts';
import { languages } from '../i18n/lang.ts';
import { richText, textMistakes } from './rich-text.ts';

const numbers = (text: string) => [...text.matchAll(/<V [^>]*>/g)].map(([v]) => v).sort();

/** Texts of an activity that cannot be set, and numbers that only one language says. */
export function activityMistakes(
  { value, at }: Located<Activity>,
  figures: ReadonlyMap<string, Figure>,
): ContentError[] {
  return steps.flatMap((step) => {
    const found = languages.flatMap((lang) => {
      const text = value[step][lang];
      const wrong = (what: string) => new ContentError(at([step, lang]), `${step}: ${what}`);
      const mistakes = textMistakes(text, lang, figures);
      if (mistakes.length > 0) return mistakes.map(wrong);
      try {
        richText(text, { lang, figures });
        return [];
      } catch (error) {
        return [wrong((error as Error).message)];
      }
    });
    const [ko, en] = languages.map((lang) => numbers(value[step][lang]).join(' '));
    if (ko !== en)
      found.push(
        new ContentError(
          at([step]),
          `${step}: Korean says the numbers ${ko || '(none)'}, English ${en || '(none)'}; say the same in both`,
        ),
      );
    return found;
  });
}
