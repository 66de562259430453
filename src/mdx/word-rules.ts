import { existsSync } from 'node:fs';
import type { VFile } from 'vfile';
import { exercisesInFiles } from '../components/course/exercise/files.ts';
import { readAddress } from '../components/kit/address.ts';
import { type Chapter, chapterFile, hasText, readCourse, readGlossary } from '../content/read.ts';
import { sectionIds } from '../content/sections.ts';
import { stop } from './chapter.ts';
import { stateQuery } from './state-query.ts';
import type { declaredStates } from './states.ts';
import { attribute, type Node, setAttribute, walk } from './tree.ts';

/** One use of a word in a chapter. */
export interface Use {
  readonly file: VFile;
  readonly node: Node;
  readonly chapter: Chapter;
  readonly states: Awaited<ReturnType<typeof declaredStates>>;
}

const fail = (use: Use, what: string): never => stop(use.file, use.node, what);

/** An attribute that must be there and hold something. */
function need(use: Use, name: string, example: string): string {
  const text = attribute(use.node, name)?.trim();
  if (!text) return fail(use, `<${use.node.name}> needs ${name}: write ${example}`);
  return text;
}

const oneOf = (names: Iterable<string>): string => `one of ${[...names].join(', ')}`;

/** What each word of a chapter asks of its attributes; a word without a rule takes none. */
export const wordRules: Readonly<Record<string, (use: Use) => void>> = {
  Aside: (use) => {
    need(use, 'title', '<Aside title="Bits and nats">');
  },
  DataTable: (use) => {
    need(use, 'caption', '<DataTable caption="The four letters">');
  },
  Term: (use) => {
    const id = need(use, 'id', '<Term id="entropy">');
    if (!readGlossary().has(id))
      fail(
        use,
        `the glossary lacks "${id}"; add it to src/content/glossary.yaml or use one of its ids`,
      );
  },
  Exercise: (use) => {
    const id = need(use, 'id', `<Exercise id="${use.chapter.slug}/1" />`);
    const ids = (exercisesInFiles().chapters.get(use.chapter.slug) ?? []).map((e) => e.id);
    if (!ids.includes(id))
      fail(
        use,
        `src/content/exercises/${use.chapter.slug}.yaml has no exercise "${id}"; ${oneOf(ids)}`,
      );
  },
  Listing: (use) => {
    const src = need(use, 'src', '<Listing src="dice.py" />');
    for (const name of [src, src.replace(/\.\w+$/, '.out')])
      if (!existsSync(chapterFile(use.chapter.slug, name)))
        fail(
          use,
          `<Listing src="${src}">: src/content/chapters/${use.chapter.slug}/${name} is missing; a program lies in the folder of its chapter, with what it printed as .out beside it`,
        );
  },
  Predict: (use) => {
    const answers: Node[] = [];
    let choices = 0;
    walk(use.node, (node) => {
      if (node.name === 'Answer') {
        answers.push(node);
        return [node];
      }
      if (node.type === 'listItem') choices += 1;
      return undefined;
    });
    const [answer] = answers;
    if (!answer || answers.length > 1)
      return fail(use, `<Predict> has ${answers.length} answers; end it with one <Answer>`);
    const right = attribute(answer, 'right');
    if (choices === 0 && right === undefined) return;
    const n = Number(right);
    if (!(Number.isInteger(n) && n >= 1 && n <= choices))
      stop(
        use.file,
        answer,
        `<Answer right={${right ?? ''}}>: right is the number of the right one of the ${choices} choices above it, counted from 1`,
      );
  },
  See: (use) => {
    const to = need(use, 'to', '<See to="information#bits-and-nats">');
    const [slug = '', section] = to.split('#');
    const slugs = readCourse().chapters.map((c) => c.slug);
    if (!slugs.includes(slug))
      fail(use, `<See to="${to}">: there is no chapter "${slug}"; ${oneOf(slugs)}`);
    const ids = sectionIds(slug);
    if (section !== undefined && !ids.includes(section))
      fail(
        use,
        `<See to="${to}">: ${hasText(slug) ? 'the chapter' : 'src/content/slides.tsv'} has no section "${section}"; ${oneOf(ids)}`,
      );
  },
  State: (use) => {
    const of = need(use, 'of', '<State of="coin-entropy" set={{ p: 0 }}>');
    const state = use.states.get(of);
    if (!state)
      return fail(use, `<State of="${of}">: there is no such figure; ${oneOf(use.states.keys())}`);
    const set = attribute(use.node, 'set') ?? '';
    const query = stateQuery(set, of);
    if (query === undefined)
      return fail(
        use,
        `<State of="${of}" set={${set}}>: write it as {{ name: value, list: [1, 2] }}`,
      );
    for (const key of new URLSearchParams(query).keys())
      if (!Object.hasOwn(state.fields, key.slice(of.length + 1)))
        fail(
          use,
          `<State of="${of}">: ${key} is no parameter; it has ${Object.keys(state.fields).join(', ')}`,
        );
    const [bad] = readAddress(query, of, state).refused;
    if (bad)
      fail(
        use,
        `<State of="${of}">: ${bad.name} = ${bad.text} is out of range or does not fit; see src/components/widgets/${of}/state.ts`,
      );
    use.node.attributes = (use.node.attributes ?? []).filter((a) => a.name !== 'set');
    setAttribute(use.node, 'query', query);
  },
};
