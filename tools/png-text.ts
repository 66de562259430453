import { crc32 } from 'node:zlib';

const head = 8; // the signature of a PNG; then chunks of length, type, data, checksum

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

/** The picture with a text in it (an iTXt chunk before the end), which no viewer shows. */
export function withText(png: Buffer, name: string, text: string): Buffer {
  const end = png.length - 12;
  const note = chunk('iTXt', Buffer.from(`${name}\0\0\0\0\0${text}`, 'utf8'));
  return Buffer.concat([png.subarray(0, end), note, png.subarray(end)]);
}

/** The text of that name in a picture, or undefined. */
export function textIn(png: Buffer, name: string): string | undefined {
  for (let at = head; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const data = png.toString('utf8', at + 8, at + 8 + png.readUInt32BE(at));
    if (data.startsWith(`${name}\0`)) return data.slice(name.length + 5);
  }
  return undefined;
}
