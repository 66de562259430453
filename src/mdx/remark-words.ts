import type { VFile } from 'vfile';
import { readAddress } from '../components/kit/address.ts';
import { figureIds, figuresOf, pascal, readGlossary } from '../content/read.ts';
import { chapterOfFile, stop } from './chapter.ts';
import { declaredStates } from './states.ts';
import { attribute, isJsx, type Node, setAttribute, walk } from './tree.ts';

/** The words of a chapter besides the figures: src/components/course/words/NAME.astro and the exercises. */
export function remarkWords(options: { words: readonly string[] }) {
  const figures = new Map(figureIds().map((id) => [pascal(id), id]));
  const words = new Set(options.words);
  return async (tree: Node, file: VFile) => {
    const place = chapterOfFile(file);
    if (!place) return;
    const { chapter, lang } = place;
    const states = await declaredStates();
    let figureCount = 0;
    let exerciseCount = 0;
    const placed: string[] = [];
    const terms = new Set<string>();
    walk(tree, (node) => {
      if (!isJsx(node) || !node.name || !/^[A-Z]/.test(node.name)) return undefined;
      const figure = figures.get(node.name);
      if (!figure && !words.has(node.name))
        stop(
          file,
          node,
          `there is no figure and no word <${node.name}>; figures are the folders of src/components/widgets (${[...figures.keys()].join(', ')}), words: ${[...words].join(', ')}`,
        );
      setAttribute(node, 'lang', lang);
      setAttribute(node, 'slug', chapter.slug);
      if (figure) {
        if (node.attributes?.some((a) => a.name && !['lang', 'slug'].includes(a.name)))
          stop(
            file,
            node,
            `a figure takes no props here; to show it in a state, link to it with <State of="${figure}" set={{ … }}>`,
          );
        figureCount += 1;
        const listed = figuresOf(chapter.slug)[figureCount - 1];
        if (figure !== listed)
          stop(
            file,
            node,
            `figure ${chapter.number}.${figureCount} is <${node.name} /> here and ${listed ? `<${pascal(listed)} />` : 'missing'} in ko.mdx; figures stand at the beginning of a line, in the same order in both languages`,
          );
        setAttribute(node, 'number', `${chapter.number}.${figureCount}`);
      }
      if (node.name === 'Exercise') {
        exerciseCount += 1;
        placed.push(attribute(node, 'id') ?? '');
        setAttribute(node, 'number', `${chapter.number}.${exerciseCount}`);
      }
      if (node.name === 'Exercises') {
        setAttribute(node, 'placed', placed.join(' '));
        setAttribute(node, 'after', String(exerciseCount));
      }
      if (node.name === 'Term') {
        const id = attribute(node, 'id') ?? '';
        if (!readGlossary().has(id))
          stop(
            file,
            node,
            `the glossary lacks "${id}"; add it to src/content/glossary.yaml or use one of its ids`,
          );
        terms.add(id);
      }
      if (node.name === 'State') {
        const of = attribute(node, 'of') ?? '';
        const state = states.get(of);
        if (!state)
          stop(
            file,
            node,
            `<State of="${of}">: there is no such figure; one of ${[...states.keys()].join(', ')}`,
          );
        const query = stateQuery(attribute(node, 'set') ?? '', of, (what) =>
          stop(file, node, what),
        );
        const { refused } = readAddress(query, of, state);
        const named = new URLSearchParams(query).keys();
        for (const key of named)
          if (!Object.hasOwn(state.fields, key.slice(of.length + 1)))
            stop(
              file,
              node,
              `<State of="${of}">: ${key} is no parameter; it has ${Object.keys(state.fields).join(', ')}`,
            );
        const [bad] = refused;
        if (bad)
          stop(
            file,
            node,
            `<State of="${of}">: ${bad.name} = ${bad.text} is out of range or does not fit; see src/components/widgets/${of}/state.ts`,
          );
        node.attributes = (node.attributes ?? []).filter((a) => a.name !== 'set');
        setAttribute(node, 'query', query);
      }
      return undefined;
    });
    tree.children?.push({
      type: 'mdxJsxFlowElement',
      name: 'Terms',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'lang', value: lang },
        { type: 'mdxJsxAttribute', name: 'ids', value: [...terms].join(' ') },
      ],
      children: [],
    });
  };
}

/** `{ dice: 4, p: [1, 2] }` as it stands in MDX, read as the query of an address. */
function stateQuery(source: string, id: string, fail: (what: string) => never): string {
  const out: string[] = [];
  const body = source.trim().replace(/^\{|\}$/g, '');
  const entry = /\s*['"]?([\w-]+)['"]?\s*:\s*(\[[^\]]*\]|'[^']*'|"[^"]*"|[^,'"[\]]+)\s*(?:,|$)/gy;
  while (entry.lastIndex < body.trimEnd().length) {
    const found = entry.exec(body);
    if (!found)
      return fail(
        `<State of="${id}" set={${source}}>: write it as {{ name: value, list: [1, 2] }}`,
      );
    const text = (found[2] as string)
      .trim()
      .replace(/^['"]|['"]$/g, '')
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map((t) => t.trim().replace(/^['"]|['"]$/g, ''))
      .join(',');
    out.push(
      `${id}.${found[1]}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/')}`,
    );
  }
  return `?${out.join('&')}`;
}
