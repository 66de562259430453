/**
 * The formula language of the course: what a chapter or an exercise may compute at build.
 *
 *     formula    = sum [ ("<" | "<=" | ">" | ">=" | "==" | "!=") sum ]
 *     sum        = product { ("+" | "-") product }
 *     product    = unary { ("*" | "/") unary }
 *     unary      = "-" unary | primary { "[" formula "]" }
 *     primary    = number | "text" | name | name "(" formulas ")" | "[" formulas "]" | "(" formula ")"
 *
 * Lists count from 0. A comparison is 1 where it holds and 0 where not.
 */
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type Operator = '+' | '-' | '*' | '/' | Comparison;

export type Node =
  | { readonly kind: 'constant'; readonly value: number | string }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'item'; readonly list: Node; readonly index: Node; readonly at: number }
  | { readonly kind: 'minus'; readonly of: Node; readonly at: number }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Node;
      readonly right: Node;
      readonly at: number;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly inputs: readonly Node[];
      readonly at: number;
    };

/** What is wrong with a formula, where, and what to write instead. */
export class FormulaError extends Error {
  constructor(formula: string, at: number, rule: string, way: string) {
    super(`formula ${JSON.stringify(formula)}, character ${at + 1}: ${rule}. ${way}`);
    this.name = 'FormulaError';
  }
}

interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const pattern =
  /(?<space>\s+)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<text>"[^"]*"|'[^']*')|(?<name>[A-Za-z]\w*)|(?<sign><=|>=|==|!=|[-+*/<>()[\],])/y;

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    pattern.lastIndex = at;
    const groups = pattern.exec(formula)?.groups;
    const kind = (['number', 'text', 'name', 'sign'] as const).find((k) => groups?.[k]);
    const text = groups?.space ?? (kind && groups?.[kind]);
    if (!text) {
      const way =
        'Signs are + - * / < <= > >= == != ( ) [ ] and the comma; 2 to the 3rd is pow(2, 3).';
      throw new FormulaError(formula, at, `cannot read ${formula.charAt(at)}`, way);
    }
    if (kind) found.push({ kind, text, at });
    at += text.length;
  }
  found.push({ kind: 'end', text: 'the end', at });
  return found;
}

const comparisons: readonly string[] = ['<', '<=', '>', '>=', '==', '!='];

/** Reads a formula. Throws a FormulaError. */
export function parse(formula: string): Node {
  const all = tokens(formula);
  let position = 0;
  const here = (): Token => all[position] as Token;
  const take = (): Token => all[position++] as Token;
  const isSign = (...texts: readonly string[]) =>
    here().kind === 'sign' && texts.includes(here().text);
  const expect = (text: string) => {
    if (!isSign(text)) wrong(`${text} is missing before ${here().text}`, `Write ${text} here.`);
    take();
  };
  const wrong = (rule: string, way: string): never => {
    throw new FormulaError(formula, here().at, rule, way);
  };

  const operations = (signs: readonly string[], inner: () => Node) => (): Node => {
    let left = inner();
    while (isSign(...signs)) {
      const { text, at } = take();
      left = { kind: 'operation', operator: text as Operator, left, right: inner(), at };
    }
    return left;
  };
  const unary = (): Node => {
    if (isSign('-')) return { kind: 'minus', at: take().at, of: unary() };
    let node = primary();
    while (isSign('[')) {
      const { at } = take();
      node = { kind: 'item', list: node, index: comparison(), at };
      expect(']');
    }
    return node;
  };
  const product = operations(['*', '/'], unary);
  const sum = operations(['+', '-'], product);
  const comparison = (): Node => {
    const left = sum();
    if (!isSign(...comparisons)) return left;
    const { text, at } = take();
    const right = sum();
    if (isSign(...comparisons))
      wrong(
        'a second comparison',
        'One formula compares once; join with both(…, …) or either(…, …).',
      );
    return { kind: 'operation', operator: text as Operator, left, right, at };
  };
  const until = (close: string): Node[] => {
    const items: Node[] = [];
    if (!isSign(close)) {
      items.push(comparison());
      while (isSign(',')) {
        take();
        items.push(comparison());
      }
    }
    expect(close);
    return items;
  };
  const primary = (): Node => {
    const token = take();
    if (token.kind === 'number') return { kind: 'constant', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'constant', value: token.text.slice(1, -1) };
    if (token.kind === 'name') {
      if (!isSign('(')) return { kind: 'name', name: token.text, at: token.at };
      take();
      return { kind: 'call', name: token.text, inputs: until(')'), at: token.at };
    }
    if (token.kind === 'sign' && token.text === '[') return { kind: 'list', items: until(']') };
    if (token.kind === 'sign' && token.text === '(') {
      const inside = comparison();
      expect(')');
      return inside;
    }
    position--;
    return wrong(
      `a value is missing before ${token.text}`,
      'Write a number, a name or a call here.',
    );
  };

  const node = comparison();
  if (here().kind !== 'end')
    wrong(`${here().text} does not continue the formula`, 'Put a sign or a comma before it.');
  return node;
}
