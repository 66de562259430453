import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { asOne, ContentError, type Place, type Source } from './source.ts';

type Path = readonly PropertyKey[];

/** What a YAML file holds, and where each part of it stands. */
export interface Located<T> {
  readonly value: T;
  /** The place of a value by its path, else of what is nearest around it. */
  at(path: Path): Place;
}

/**
 * Reads a YAML file by its schema.
 *
 * @throws ContentError with every rule that is broken, each at its line and column
 */
export function readYaml<S extends z.ZodType>(
  { file, text }: Source,
  schema: S,
): Located<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const broken = asOne(
    document.errors.map((e) => new ContentError(place(e.pos[0]), `no YAML: ${e.message}`)),
  );
  if (broken) throw broken;

  const nodeAt = (path: Path) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const at = (path: Path): Place => {
    for (let n = path.length; n >= 0; n--) {
      const node = nodeAt(path.slice(0, n));
      if (node?.range) return place(node.range[0]);
    }
    return place(0);
  };
  const keyAt = (path: Path, key: string): Place => {
    const map = nodeAt(path);
    const pair = isMap(map) ? map.items.find((p) => isScalar(p.key) && p.key.value === key) : null;
    return isScalar(pair?.key) && pair.key.range ? place(pair.key.range[0]) : at(path);
  };

  const content: unknown = document.toJS();
  const result = schema.safeParse(content, { error: explain });
  if (!result.success) {
    const errors = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            wrong(keyAt(issue.path, key), content, [...issue.path, key], issue.message),
          )
        : [wrong(at(issue.path), content, issue.path, issue.message)],
    );
    throw asOne(errors);
  }
  return { value: result.data, at };
}

/** `answer.unit: …`, with the id in front where the file is a list of things with ids. */
function wrong(place: Place, content: unknown, path: Path, message: string): ContentError {
  const item = Array.isArray(content) ? (content[path[0] as number] as unknown) : undefined;
  const id = (item as { id?: unknown } | undefined)?.id;
  const rest = pathText(typeof id === 'string' ? path.slice(1) : path);
  return new ContentError(
    place,
    [typeof id === 'string' ? id : '', rest, message].filter(Boolean).join(': '),
  );
}

export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`,
    '',
  );

/** What a rule says where its schema has no words of its own. */
function explain(issue: z.core.$ZodRawIssue): string | undefined {
  const got = `got ${JSON.stringify(issue.input) ?? 'nothing'}`;
  const { def } = (issue.inst as z.core.$ZodType | undefined)?._zod ?? {};
  switch (issue.code) {
    case 'unrecognized_keys': {
      const shape = (def as { shape?: object } | undefined)?.shape ?? {};
      return `is unknown here; known are ${Object.keys(shape).join(', ')}`;
    }
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be a ${names[issue.expected] ?? issue.expected}, ${got}`;
    case 'invalid_value':
      if (issue.input === undefined) return 'is missing';
      return `must be one of ${issue.values.join(', ')}, ${got}`;
    case 'invalid_union': {
      const { options = [] } = (def ?? {}) as { options?: readonly z.core.$ZodType[] };
      const key = issue.discriminator as string | undefined;
      const words = key && options.flatMap((o) => [...(o._zod.propValues?.[key] ?? [])]);
      return words ? `must be one of ${words.join(', ')}` : undefined;
    }
    case 'too_small':
      return issue.origin === 'array' ? `must be a list of at least ${issue.minimum}` : undefined;
    default:
      return undefined;
  }
}

const names: Readonly<Record<string, string>> = {
  array: 'list',
  object: 'group of NAME: VALUE',
  record: 'group of NAME: VALUE',
  string: 'text',
  int: 'whole number',
  boolean: 'true or false',
};
