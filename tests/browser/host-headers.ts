import { readFileSync } from 'node:fs';

/** Reads a `_headers` file as the hosts do: all rules that match a path, values of one header joined by a comma. */
export function hostHeaders(file: string): (path: string) => Map<string, string> {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value !== undefined) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (line.trim() && !line.startsWith('#'))
      throw new Error(`${file}: expected a path, "  Name: value" or a comment, got "${line}"`);
  }
  const matches = (rule: string, path: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return (path) => {
    const found = new Map<string, string>();
    for (const rule of rules.filter((r) => matches(r.path, path)))
      for (const [name, value] of rule.headers)
        found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
    return found;
  };
}
