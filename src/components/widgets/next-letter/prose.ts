/**
 * The prose that the model learns from and the prose kept back from it, as tools/course-prose.ts froze them. In a browser
 * it comes with the figure, which starts once it is there; without it nothing of the figure starts, and the page says so.
 */
const file = 'course-prose-1.txt';

async function load(): Promise<string> {
  if (import.meta.env?.SSR === false) {
    const answer = await fetch(`${import.meta.env.BASE_URL}${file}`);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer.text();
  }
  const { readFile } = await import('node:fs/promises');
  return readFile(`public/${file}`, 'utf8');
}

const [, ko = '', en = '', keptKo = '', keptEn = ''] = (await load()).trim().split('\n\n');

export const read = { ko, en };
/** Both languages, one after the other. */
export const learned = `${ko}\n${en}`;
export const keptBack = { ko: keptKo, en: keptEn };
