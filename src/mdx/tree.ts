/** As much of a Markdown or HTML tree as the plugins here touch. */
export interface Node {
  type: string;
  name?: string | null;
  value?: string;
  tagName?: string;
  depth?: number;
  children?: Node[];
  attributes?: Attribute[];
  properties?: Record<string, unknown>;
  data?: Record<string, unknown>;
  position?: { start: { line: number; column: number } };
}
export interface Attribute {
  type: string;
  name?: string;
  value?: string | null | { type: string; value: string; data?: unknown };
}

/** Calls for each node; a returned list takes the node's place. */
export function walk(node: Node, visit: (node: Node, parent: Node) => Node[] | undefined): void {
  if (!node.children) return;
  for (let i = 0; i < node.children.length; i++) {
    const child = node.children[i] as Node;
    const instead = visit(child, node);
    if (instead) {
      node.children.splice(i, 1, ...instead);
      i += instead.length - 1;
    } else walk(child, visit);
  }
}

export const isJsx = (node: Node): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map(textOf).join('');

export const classesOf = (node: Node): string[] => {
  const c = node.properties?.className;
  return Array.isArray(c) ? c.map(String) : typeof c === 'string' ? c.split(' ') : [];
};
