/**
 * The shortest message that a code lets one read in two ways, or undefined if there is none: then the code is
 * uniquely decodable. Two readings of the same digits are followed side by side; `rest` is what the longer one has
 * ahead. There are no more rests than ends of codewords, so the search ends.
 *
 * @param codewords words of 0s and 1s
 * Source: Sardinas and Patterson (1953), with the digits kept
 */
export function shortestAmbiguous(codewords: readonly string[]): string | undefined {
  const open: { message: string; rest: string }[] = [];
  const seen = new Set<string>();
  codewords.forEach((a, i) => {
    codewords.forEach((b, j) => {
      if (i !== j && b.startsWith(a)) open.push({ message: b, rest: b.slice(a.length) });
    });
  });
  for (;;) {
    open.sort((a, b) => a.message.length - b.message.length);
    const first = open.shift();
    if (first === undefined) return undefined;
    const { message, rest } = first;
    if (rest === '') return message;
    if (seen.has(rest)) continue;
    seen.add(rest);
    for (const word of codewords) {
      if (rest.startsWith(word)) open.push({ message, rest: rest.slice(word.length) });
      else if (word.startsWith(rest)) {
        const ahead = word.slice(rest.length);
        open.push({ message: message + ahead, rest: ahead });
      }
    }
  }
}
