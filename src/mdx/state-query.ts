import { part } from '../components/kit/query.ts';

/** `{ dice: 4, p: [1, 2] }` as it stands in MDX, read as the query of an address; undefined where it cannot be read. */
export function stateQuery(source: string, id: string): string | undefined {
  const out: string[] = [];
  const body = source.trim().replace(/^\{|\}$/g, '');
  const entry = /\s*['"]?([\w-]+)['"]?\s*:\s*(\[[^\]]*\]|'[^']*'|"[^"]*"|[^,'"[\]]+)\s*(?:,|$)/gy;
  while (entry.lastIndex < body.trimEnd().length) {
    const found = entry.exec(body);
    if (!found) return undefined;
    const text = (found[2] as string)
      .trim()
      .replace(/^['"]|['"]$/g, '')
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map((t) => t.trim().replace(/^['"]|['"]$/g, ''))
      .join(',');
    out.push(part(id, found[1] as string, text));
  }
  return `?${out.join('&')}`;
}
