/** Which function of a source a place lies in, and sources that tell when their functions are called. */
import ts from 'typescript';

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.ConciseBody };

const hasBody = (node: ts.Node): node is WithBody =>
  ts.isFunctionLike(node) && (node as WithBody).body !== undefined;

/** The name of the innermost function around a node, or undefined outside of all. */
export function functionAround(path: string, node: ts.Node): string | undefined {
  let at: ts.Node | undefined = node;
  while (at !== undefined && !hasBody(at)) at = at.parent;
  return at && `${path}:${at.body.pos}`;
}

/** The source, in which each function calls reached(name) first. */
export function reporting(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const insertions: { at: number; what: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (hasBody(node)) {
      const call = `reached(${JSON.stringify(functionAround(path, node))})`;
      const start = node.body.getStart(source);
      if (ts.isBlock(node.body)) insertions.push({ at: start + 1, what: `${call};` });
      else {
        insertions.push({ at: start, what: `(${call}, ` }, { at: node.body.end, what: ')' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  insertions.sort((a, b) => b.at - a.at);
  return insertions.reduce((s, { at, what }) => s.slice(0, at) + what + s.slice(at), text);
}
