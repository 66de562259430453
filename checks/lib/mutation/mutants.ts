/** The mutants of a source: operators, comparisons, connectives, numbers, truth values, conditions, Math.max and Math.min. */
import ts from 'typescript';
import { functionAround } from './functions.ts';

export interface Mutant {
  readonly file: string;
  /** The function that it changes, as functionAround names it. */
  readonly inside: string | undefined;
  readonly line: number;
  /** The whole file with the change. */
  readonly source: string;
  /** The change in its line: `if (a ⟦< → <=⟧ b) {`. */
  readonly shown: string;
}

const swaps: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '>>>': ['>>'],
  '^': ['|'],
};

/** All mutants of a file. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const put = (node: ts.Node, replacement: string): void => {
    const start = node.getStart(source);
    const [before, after] = [text.slice(0, start), text.slice(node.end)];
    const lineBefore = before.slice(before.lastIndexOf('\n') + 1).trimStart();
    const lineAfter = after.slice(0, after.indexOf('\n'));
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({
      file,
      inside: functionAround(file, node),
      line,
      source: before + replacement + after,
      shown: `${file}:${line}  ${lineBefore}⟦${node.getText(source)} → ${replacement}⟧${lineAfter}`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      for (const other of swaps[node.operatorToken.getText(source)] ?? [])
        put(node.operatorToken, other);
    } else if (ts.isNumericLiteral(node)) {
      put(node, `(${node.getText(source)} + 1)`);
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true');
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
      put(node, `(${node.operand.getText(source)})`);
    } else if (
      ts.isPrefixUnaryExpression(node) &&
      node.operator === ts.SyntaxKind.ExclamationToken
    ) {
      put(node, `(${node.operand.getText(source)})`);
    } else if (ts.isIfStatement(node)) {
      put(node.expression, 'false');
      put(node.expression, 'true');
    } else if (ts.isConditionalExpression(node)) {
      put(node.condition, 'false');
      put(node.condition, 'true');
    } else if (ts.isPropertyAccessExpression(node)) {
      const called = node.getText(source);
      if (called === 'Math.max') put(node, 'Math.min');
      if (called === 'Math.min') put(node, 'Math.max');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}
