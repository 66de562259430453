import type { Expression, Program, Property, SpreadElement } from 'estree';
import type { MdxJsxAttributeValueExpression } from 'mdast-util-mdx-jsx';
import { part } from '../components/kit/state/query.ts';

/** What may stand in the braces of an attribute: a number, a word, a fraction, a list of these. No code runs. */
function literalText(node: Expression | SpreadElement | null): string | undefined {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'number' || typeof node.value === 'string'
        ? String(typeof node.value === 'number' ? node.raw : node.value)
        : undefined;
    case 'UnaryExpression': {
      const text = literalText(node.argument);
      return node.operator === '-' && text !== undefined ? `-${text}` : undefined;
    }
    case 'BinaryExpression': {
      if (node.operator !== '/' || node.left.type === 'PrivateIdentifier') return undefined;
      const [above, below] = [literalText(node.left), literalText(node.right)];
      return above !== undefined && below !== undefined ? `${above}/${below}` : undefined;
    }
    case 'ArrayExpression': {
      const items = node.elements.map(literalText);
      return items.includes(undefined) ? undefined : items.join(',');
    }
    default:
      return undefined;
  }
}

const bodyOf = (value: MdxJsxAttributeValueExpression): Expression | undefined => {
  const [first, ...more] = (value.data?.estree as Program | undefined)?.body ?? [];
  return first?.type === 'ExpressionStatement' && more.length === 0 ? first.expression : undefined;
};

/** `{{ dice: 4, p: [1, 1/2] }}` as the parameters that it sets; undefined where it is something else. */
export function settingIn(
  value: MdxJsxAttributeValueExpression,
): ReadonlyMap<string, string> | undefined {
  const body = bodyOf(value);
  if (body?.type !== 'ObjectExpression') return undefined;
  const entry = (property: Property | SpreadElement): [string, string] | undefined => {
    if (property.type !== 'Property' || property.computed) return undefined;
    const { key } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : '';
    const text = literalText(property.value as Expression);
    return text === undefined ? undefined : [String(name), text];
  };
  const entries = body.properties.map(entry);
  return entries.includes(undefined) ? undefined : new Map(entries as [string, string][]);
}

/** A state as the query of an address. */
export const queryOf = (id: string, setting: ReadonlyMap<string, string>): string =>
  `?${[...setting].map(([name, text]) => part(id, name, text)).join('&')}`;
