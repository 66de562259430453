import type { Plugin } from 'vite';

/**
 * What a figure or an exercise says stands in both languages side by side, but a page needs one. `View.tsx?ko` is the view
 * with only its Korean sentences: the .tsx files of its own folder inherit the mark, and strings.ts loses the other language.
 */
const marked = /\?(ko|en)$/;
const spoken = /\/(?:widgets\/[\w-]+|exercise\/client)\/strings\.ts(?:\?(ko|en))?$/;

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export function oneLanguage(): Plugin {
  return {
    name: 'one-language',
    enforce: 'post',
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        const lang = marked.exec(importer ?? '')?.[1];
        if (!lang || !/^\.\/[\w-]+\.tsx?$/.test(source)) return null;
        const plain = (importer as string).replace(marked, '');
        const found = await this.resolve(source, plain, { skipSelf: true });
        // Numbers know no language: models, formulas and states stay shared by both.
        return found && /\/(strings\.ts|[\w-]+\.tsx)$/.test(found.id)
          ? `${found.id}?${lang}`
          : found;
      },
    },
    transform(code, id) {
      const [found, lang] = spoken.exec(id) ?? [];
      if (found && !lang && this.environment.name === 'client')
        throw new Error(
          `${id}: a page would load both languages. Import it from View.tsx or another .tsx of its folder, or as strings.ts?ko and strings.ts?en, and hand the words on from there.`,
        );
      if (!lang) return null;
      const drop = lang === 'ko' ? 'en' : 'ko';
      for (const statement of (this.parse(code) as unknown as { body: Node[] }).body) {
        const declaration = (statement.declaration ?? statement) as Node;
        for (const d of (declaration.declarations ?? []) as Node[]) {
          if ((d.id as unknown as { name?: string }).name !== 'strings') continue;
          for (const p of ((d.init as Node).properties ?? []) as Node[])
            if ((p.key as unknown as { name?: string }).name === drop)
              return {
                code: `${code.slice(0, p.start)}${drop}: undefined${code.slice(p.end)}`,
                map: null,
              };
        }
      }
      throw new Error(
        `${id}: expected "export const strings = { ko: …, en: … }", found no ${drop}`,
      );
    },
  };
}
