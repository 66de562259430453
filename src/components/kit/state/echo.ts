/** A text of the reader's inside a sentence of ours: it keeps its direction to itself, and is not longer than `most` characters. */
export function echo(text: string, most = 40): string {
  const letters = [...text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')];
  return `\u2068${letters.slice(0, most).join('')}${letters.length > most ? '…' : ''}\u2069`;
}
