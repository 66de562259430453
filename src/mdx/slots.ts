/**
 * The numbers of an exercise that change with the drawn parameters. A text is set once; each number that is not the
 * same in every combination becomes a slot, and the browser fills it.
 */
export interface Slots {
  /** The number of the slot that shows these texts, one a combination. */
  slot(texts: readonly string[]): number;
  /** The texts of a combination, by slot. */
  row(combination: number): string[];
}

export function slots(): Slots {
  const known = new Map<string, number>();
  const columns: (readonly string[])[] = [];
  return {
    slot(texts) {
      const key = texts.join('\n');
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, columns.length);
      columns.push(texts);
      return columns.length - 1;
    },
    row: (combination) => columns.map((texts) => texts[combination] as string),
  };
}
