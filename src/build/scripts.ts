import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { limits } from './limits.ts';

/**
 * What a page loads. Scripts that many pages share are lists, and what is in none of them comes with the figure or the
 * page that imports it. Each list gives one file whose content no page can change: all its exports stay in it, used or
 * not, and what it would take in besides stops the build.
 */
const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The core of all figures; the modules are listed there. */
const core = path('components/kit/core.ts');

/** What the core shares with pages that do not load it: listed here, and in the core, which keeps their exports. */
const lighter: Readonly<Record<string, readonly string[]>> = {
  number: ['i18n/number.ts'].map(path),
  page: [
    ...['figure/address-bar', 'motion/at-rest', 'state/events', 'state/query'].map((name) =>
      path(`components/kit/${name}.ts`),
    ),
    '\0vite/preload-helper.js',
  ],
};

/** What is said in one language: it needs the core, and a page loads one of them. */
const languages: Readonly<Record<string, readonly string[]>> = {
  korean: [
    'components/kit/words/ko.ts',
    'components/kit/figure/in-korean.ts',
    'i18n/numbers.ko.ts',
  ].map(path),
  english: [
    'components/kit/words/en.ts',
    'components/kit/figure/in-english.ts',
    'i18n/numbers.en.ts',
  ].map(path),
};

/** What several figures of a chapter draw alike: it needs the core, and is loaded once. */
const drawn: Readonly<Record<string, readonly string[]>> = {
  blocks: ['block-parts.tsx', 'blocks.ts'].map((name) => path(`components/kit/blocks/${name}`)),
  bodies: [path('components/kit/blocks/BlockShapes.tsx')],
  borders: ['Borders.tsx', 'block-labels.ts'].map((name) => path(`components/kit/blocks/${name}`)),
};
const listedBeside = { ...lighter, ...languages, ...drawn };
const inLanguage = new Set(Object.values(languages).flat());

/** What the packages of the core are made of is theirs to say. */
const packages = /\/node_modules\/(?:(?:@astrojs\/)?preact|d3-array)\//;

/**
 * The library's ways for long lists, by what they export. Each may answer undefined, and the way for short ones is gone,
 * which is there anyway: no figure has a list that is long, so none carries the other.
 */
const forLongLists = new Map([
  [path('lib/entropy/long-lists.ts'), 'sumOfLong'],
  [path('lib/learning/long-softmax.ts'), 'softmaxOfLong'],
]);

/** Bytes in brotli, the least that a figure costs. */
const coreLimit = limits['the core of all figures'];

type Groups = Rolldown.CodeSplittingGroup[];
type Context = Parameters<Extract<Groups[number]['name'], (...args: never[]) => unknown>>[1];

/** The lists, for `codeSplitting.groups`. */
export const sharedScripts: Groups = [
  ...groups(lighter, 2),
  {
    name: (id: string, graph: Context) =>
      !inLanguage.has(id) && graph.getModuleInfo(core)?.importedIds.includes(id) ? 'core' : null,
    priority: 1,
  },
  ...groups({ ...languages, ...drawn }, 0),
];

function groups(lists: Readonly<Record<string, readonly string[]>>, priority: number): Groups {
  return Object.entries(lists).map(([name, modules]) => ({
    name,
    test: (id: string) => modules.includes(id),
    priority,
  }));
}

/** Keeps the lists: nothing gets into them by itself, and nothing that is in them depends on who uses it. */
export function listedScripts(): Plugin {
  return {
    name: 'listed-scripts',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: core, name: 'core-list', preserveSignature: 'strict' });
    },
    load(id) {
      const way = forLongLists.get(id.replace(/\?.*/, ''));
      return way === undefined ? null : `export const ${way} = () => undefined;`;
    },
    generateBundle(_options, bundle) {
      const listed = new Set(this.getModuleInfo(core)?.importedIds);
      const files = Object.values(bundle).filter((file) => file.type === 'chunk');
      const list = files.find((file) => file.facadeModuleId === core);
      if (!list) throw new Error(`${core} should give a list of exports, got none`);
      // It has kept the exports, and no page asks for it.
      delete bundle[list.fileName];
      for (const file of files) {
        const modules = file.name === 'core' ? listed : new Set(listedBeside[file.name]);
        if (modules.size === 0 || file === list) continue;
        const where = file.name === 'core' ? core : import.meta.filename;
        const importersOf = (id: string) =>
          this.getModuleInfo(id)?.importers.filter((by) => file.moduleIds.includes(by)) ?? [];
        const strangers = file.moduleIds
          .filter((id) => !modules.has(id) && !packages.test(id))
          .map((id) => `${id} (imported by ${importersOf(id).join(', ')})`);
        if (strangers.length > 0)
          throw new Error(
            `"${file.name}" goes to every page that loads it, and these modules would come with it: ${strangers.join('; ')}. List them in ${where}, or import them elsewhere`,
          );
        // What the core names as a whole, it keeps as a whole.
        const unnamed = (file.name === 'core' ? [...listed] : []).flatMap((id) =>
          (file.modules[id]?.renderedExports ?? [])
            .filter((name) => name !== 'default' && !list.exports.includes(name))
            .map((name) => `${name} of ${id}`),
        );
        if (unnamed.length > 0)
          throw new Error(
            `"${file.name}" goes to every page that loads it, and a figure would add to it: ${unnamed.join('; ')}. Name it in ${core}, or do without`,
          );
        const size = brotliCompressSync(file.code).length;
        if (file.name === 'core' && size > coreLimit)
          throw new Error(
            `${file.fileName}: the core of all figures may have ${coreLimit} bytes in brotli and has ${size}; leave out of ${core} what only some figures use`,
          );
      }
    },
  };
}

const ofFigure = /\/components\/widgets\/([\w-]+)\/|\?of=([\w-]+)$/;
const shared = /\/src\/(?:lib|i18n|components\/(?:kit|families))\/[^?]+$/;

/**
 * What a figure needs besides the lists is packed with it: each figure has its own copy of such a module, so that figures
 * know nothing of each other, and a figure is as many requests as any other.
 */
export function ownScripts(): Plugin {
  return {
    name: 'own-scripts',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        const [, ...of] = ofFigure.exec(importer ?? '') ?? [];
        const figure = of.find(Boolean);
        if (!figure || !/^\.\.?\//.test(source)) return null;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        if (!found || !shared.test(found.id)) return found;
        const list = await this.load({ id: core });
        const isListed =
          list.importedIds.includes(found.id) ||
          Object.values(listedBeside).some((modules) => modules.includes(found.id));
        return isListed ? found : { ...found, id: `${found.id}?of=${figure}` };
      },
    },
  };
}
