/** What of the package `subset-font` is used here; it brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: { targetFormat: 'truetype' | 'woff2'; keepAllGlyphs?: boolean },
  ): Promise<Buffer>;
}
