/** Names by which a font is presented: family, unique name, full name, PostScript name, typographic family. */
const presented = [1, 3, 4, 6, 16];

/**
 * A font (TrueType) under a name of the course: the licence of KaTeX's fonts keeps their names for the unchanged ones. Each
 * letter of a name is replaced in its place, so that nothing in the file moves.
 */
export function renamed(font: Uint8Array): Buffer {
  const bytes = Buffer.from(font);
  const tables = bytes.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const entry = 12 + 16 * i;
    if (bytes.toString('latin1', entry, entry + 4) !== 'name') continue;
    const table = bytes.readUInt32BE(entry + 8);
    const texts = table + bytes.readUInt16BE(table + 4);
    for (let n = 0; n < bytes.readUInt16BE(table + 2); n++) {
      const record = table + 6 + 12 * n;
      if (!presented.includes(bytes.readUInt16BE(record + 6))) continue;
      const from = texts + bytes.readUInt16BE(record + 10);
      const to = from + bytes.readUInt16BE(record + 8);
      for (const encoding of ['latin1', 'utf16le'] as const) replaceName(bytes, from, to, encoding);
    }
    return bytes;
  }
  throw new Error('a font of formulas: expected a table of names, got none');
}

const reserved = 'KaTeX';
const ours = 'Maths';

function replaceName(bytes: Buffer, from: number, to: number, encoding: 'latin1' | 'utf16le') {
  const wide = encoding === 'utf16le';
  // Names in two bytes a letter stand the larger byte first.
  const find = wide ? Buffer.from(reserved, encoding).swap16() : Buffer.from(reserved, encoding);
  const put = wide ? Buffer.from(ours, encoding).swap16() : Buffer.from(ours, encoding);
  for (let at = bytes.indexOf(find, from); at >= 0 && at < to; at = bytes.indexOf(find, at + 1))
    put.copy(bytes, at);
}
