import { readAddress } from '../components/kit/state/address.ts';
import { part } from '../components/kit/state/query.ts';
import type { Condition, ExerciseData, Setting } from '../content/exercise-schema.ts';
import type { Exercise } from '../content/exercises.ts';
import { type Figure, quantityOf } from '../content/figure-modules.ts';
import { ContentError } from '../content/source.ts';
import { pathText } from '../content/yaml.ts';

type Path = readonly PropertyKey[];
type Note = (path: Path, what: string) => void;

/** What an exercise asks of its figure that the figure does not have: parameters, their ranges, quantities. */
export function figureMistakes(
  { data, at }: Exercise,
  figures: ReadonlyMap<string, Figure>,
): ContentError[] {
  const found: ContentError[] = [];
  const note: Note = (path, what) => {
    found.push(new ContentError(at(path), `${data.id}: ${pathText(path)}: ${what}`));
  };
  const named = namedFigure(data);
  if (!named) return [];
  const figure = figures.get(named.id);
  if (!figure) {
    note(named.path, `there is no figure "${named.id}"; one of ${[...figures.keys()].join(', ')}`);
    return found;
  }
  if (data.kind === 'widget-setting') checkGoal(data, figure, note);
  else if (data.figure)
    for (const name of Object.keys(data.figure.set))
      known(figure, name, ['figure', 'set', name], note);
  return found;
}

function namedFigure(data: ExerciseData): { id: string; path: Path } | undefined {
  if (data.kind === 'widget-setting') return { id: data.widget, path: ['widget'] };
  return data.figure && { id: data.figure.id, path: ['figure', 'id'] };
}

function checkGoal(
  data: Extract<ExerciseData, { kind: 'widget-setting' }>,
  figure: Figure,
  note: Note,
): void {
  const settings: [Setting, Path][] = [
    [data.start, ['start']],
    [data.answer, ['answer']],
    ...data.diagnoses.map((d, i): [Setting, Path] => [d.example, ['diagnoses', i, 'example']]),
  ];
  for (const [setting, path] of settings) {
    const names = Object.keys(setting).filter((name) => known(figure, name, [...path, name], note));
    const query = names.map((name) => part(figure.id, name, String(setting[name])));
    for (const bad of readAddress(`?${query.join('&')}`, figure.id, figure.state).refused)
      note(
        [...path, bad.name],
        `${bad.text} is out of range or does not fit; see src/components/widgets/${figure.id}/state.ts`,
      );
  }
  const conditions: [readonly Condition[], Path][] = [
    [data.goal, ['goal']],
    ...data.diagnoses.map((d, i): [readonly Condition[], Path] => [
      d.when,
      ['diagnoses', i, 'when'],
    ]),
  ];
  for (const [list, path] of conditions)
    for (const [i, { quantity, setting }] of list.entries()) {
      if (setting !== undefined) known(figure, setting, [...path, i, 'setting'], note);
      if (quantity === undefined) continue;
      try {
        quantityOf(figure, '', quantity);
      } catch (error) {
        note([...path, i, 'quantity'], (error as Error).message);
      }
    }
}

function known({ id, state }: Figure, name: string, path: Path, note: Note): boolean {
  if (Object.hasOwn(state.fields, name)) return true;
  const names = Object.keys(state.fields).join(', ');
  note(path, `"${name}" is no parameter of ${id}; it has ${names}`);
  return false;
}
