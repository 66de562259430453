import { functions } from './functions.ts';
import { FormulaError, type Node, type Operator, parse } from './parse.ts';

/** What a formula computes with: numbers, the texts that functions ask for ("e", "x"), and lists of these. */
export type Value = number | string | readonly Value[];

const constants: Readonly<Record<string, number>> = { infinity: Number.POSITIVE_INFINITY };

const operations: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
};

const read = new Map<string, Node>();

/**
 * The value of a formula (the language is described in parse.ts).
 *
 * @param names values of the names in the formula: the parameters of an exercise
 * @throws FormulaError naming the formula, the place, the rule and the way out; a NaN is an error, ∞ is a value
 */
export function evaluate(formula: string, names: Readonly<Record<string, Value>> = {}): Value {
  const node = read.get(formula) ?? parse(formula);
  read.set(formula, node);
  return walk(node, formula, names);
}

/** The value of a formula that must give one number. */
export function evaluateNumber(
  formula: string,
  names: Readonly<Record<string, Value>> = {},
): number {
  const value = evaluate(formula, names);
  if (typeof value === 'number') return value;
  const got = typeof value === 'string' ? 'a text' : 'a list';
  throw new FormulaError(formula, 0, `must give one number, got ${got}`, 'Take one item: p[0].');
}

function walk(node: Node, formula: string, names: Readonly<Record<string, Value>>): Value {
  const fail = (at: number, rule: string, way: string): never => {
    throw new FormulaError(formula, at, rule, way);
  };
  const number = (of: Node, at: number): number => {
    const value = walk(of, formula, names);
    return typeof value === 'number'
      ? value
      : fail(at, 'counts with numbers only', 'Take one item of a list: p[0].');
  };
  const checked = (value: number, at: number): number =>
    Number.isNaN(value)
      ? fail(at, 'gives no number here', 'Avoid 0 / 0 and ∞ − ∞ with these values.')
      : value;
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'name': {
      if (Object.hasOwn(names, node.name)) return names[node.name] as Value;
      if (Object.hasOwn(constants, node.name)) return constants[node.name] as number;
      const known = Object.keys(names).join(', ');
      return fail(
        node.at,
        `unknown name ${node.name}`,
        known ? `Known here: ${known}.` : 'No name is known here; write the number itself.',
      );
    }
    case 'list':
      return node.items.map((item) => walk(item, formula, names));
    case 'item': {
      const list = walk(node.list, formula, names);
      const index = number(node.index, node.at);
      if (!Array.isArray(list)) return fail(node.at, 'only a list has items', 'Leave [ ] out.');
      const item = (list as readonly Value[])[index];
      const last = list.length - 1;
      return item ?? fail(node.at, `no item ${index}`, `Items count from 0 to ${last} here.`);
    }
    case 'minus':
      return -number(node.of, node.at);
    case 'operation': {
      const [a, b] = [number(node.left, node.at), number(node.right, node.at)];
      return checked(operations[node.operator](a, b), node.at);
    }
    case 'call': {
      const call = Object.hasOwn(functions, node.name) ? functions[node.name] : undefined;
      if (!call) return fail(node.at, `unknown function ${node.name}`, suggestion(node.name));
      const inputs = node.inputs.map((input) => walk(input, formula, names));
      let value: Value;
      try {
        value = call(...inputs);
      } catch (error) {
        return fail(node.at, `${node.name} refuses its inputs`, (error as Error).message);
      }
      if (value === undefined)
        return fail(node.at, `${node.name} gives nothing`, 'Look at the order of its inputs.');
      return typeof value === 'number' ? checked(value, node.at) : value;
    }
  }
}

/** The known function that is most like a misspelt one. */
function suggestion(name: string): string {
  const pairs = (text: string) =>
    new Set([...text.toLowerCase()].map((c, i, all) => c + (all[i + 1] ?? '')));
  const own = pairs(name);
  const likeness = (other: string) => {
    const theirs = pairs(other);
    return [...theirs].filter((p) => own.has(p)).length / Math.max(own.size, theirs.size);
  };
  const [best = ''] = Object.keys(functions).sort((a, b) => likeness(b) - likeness(a));
  return `Did you mean ${best}? Functions are those of src/lib and of formula/helpers.ts.`;
}
