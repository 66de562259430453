import { renderMath } from '../components/kit/words/math.ts';
import { sectionIds, stands } from '../content/chapter.ts';
import type { ConceptMap } from '../content/concept-map.ts';
import { readCourse } from '../content/course.ts';
import type { Figure } from '../content/figure-modules.ts';
import type { FormulaRow } from '../content/formula-sheet.ts';
import { slidesFile } from '../content/slides.ts';
import { ContentError } from '../content/source.ts';
import { type Located, pathText } from '../content/yaml.ts';
import { evaluate } from '../formula/evaluate.ts';

/** What is wrong with an address `chapter#section`, or `chapter` alone. */
export function wrongSection(to: string): string | undefined {
  const [slug = '', section] = to.split('#');
  const slugs = readCourse().chapters.map((c) => c.slug);
  if (!slugs.includes(slug)) return `there is no chapter "${slug}"; one of ${slugs.join(', ')}`;
  const ids = sectionIds(slug);
  if (section === undefined || ids.includes(section)) return undefined;
  return `${stands(slug) ? 'the chapter' : slidesFile} has no section "${section}"; one of ${ids.join(', ')}`;
}

function wrongMaths(tex: string): string | undefined {
  try {
    renderMath(tex);
    return undefined;
  } catch (error) {
    return `KaTeX cannot set this formula: ${(error as Error).message}`;
  }
}

function wrongValue(formula: string): string | undefined {
  try {
    return typeof evaluate(formula, {}) === 'number'
      ? undefined
      : `the formula ${formula} is no number`;
  } catch (error) {
    return `the formula ${formula} has no value: ${(error as Error).message}`;
  }
}

type Path = readonly PropertyKey[];
type Said = readonly [path: Path, what: string | undefined];

const told = (id: string, at: Located<unknown>['at'], i: number, all: readonly Said[]) =>
  all.flatMap(([path, what]) =>
    what === undefined
      ? []
      : new ContentError(at([i, ...path]), `${id}: ${pathText(path)}: ${what}`),
  );

/** Rows whose links, formulas or numbers do not hold. */
export const formulaSheetMistakes = (
  { value, at }: Located<FormulaRow[]>,
  figures: ReadonlyMap<string, Figure>,
): ContentError[] =>
  value.flatMap((row, i) =>
    told(row.id, at, i, [
      [['tex'], wrongMaths(row.tex)],
      [['range'], wrongMaths(row.range)],
      [['at'], row.at === undefined ? undefined : wrongMaths(row.at)],
      [['value', 'f'], wrongValue(row.value.f)],
      [['section'], wrongSection(row.section)],
      [
        ['figure'],
        figures.has(row.figure)
          ? undefined
          : `there is no figure "${row.figure}"; one of ${[...figures.keys()].join(', ')}`,
      ],
    ]),
  );

/** Questions whose links or formulas do not hold. */
export const conceptMapMistakes = ({ value, at }: Located<ConceptMap>): ContentError[] =>
  value.flatMap((node, i) =>
    told('concept map', at, i, [
      [['tex'], wrongMaths(node.tex)],
      [['to'], wrongSection(node.to)],
      ...node.beside.flatMap((side, j): Said[] => [
        [['beside', j, 'tex'], wrongMaths(side.tex)],
        [['beside', j, 'to'], wrongSection(side.to)],
      ]),
    ]),
  );
