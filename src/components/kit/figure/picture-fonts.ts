/**
 * The faces of formulas as part of a file: a picture leaves its page, and its numbers and symbols keep their look. The
 * reader's own faces stay outside; their licences say so.
 */

/** Fetched once for a page: each address gives its file as an address that holds it. */
const files = new Map<string, Promise<string>>();

const inline = (url: string): Promise<string> => {
  const found = files.get(url);
  if (found) return found;
  const file = fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    let binary = '';
    for (let i = 0; i < bytes.length; i += 0x8000)
      binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return `data:font/woff2;base64,${btoa(binary)}`;
  });
  file.catch(() => files.delete(url));
  files.set(url, file);
  return file;
};

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
}

const bold = (weight: string) => (/^(bold|[6-9]00)$/.test(weight) ? '700' : '400');
const plain = (family: string) => family.trim().replaceAll(/['"]/g, '');

/** The faces of the page, each with the address of its file. */
function facesHere(): (Face & { readonly url: string })[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .flatMap(({ style, parentStyleSheet }) => {
      const get = (name: string) => style.getPropertyValue(name);
      const [, address] = /url\("?([^")]+)"?\)/.exec(get('src')) ?? [];
      if (!address) return [];
      return {
        family: plain(get('font-family')),
        weight: bold(get('font-weight')),
        style: get('font-style') || 'normal',
        url: new URL(address, parentStyleSheet?.href ?? document.baseURI).href,
      };
    });
}

/** The rules for the faces that a drawing uses, each with its file inside. */
export async function facesOf(drawing: SVGElement): Promise<string> {
  const here = facesHere();
  const used = [...drawing.querySelectorAll('text, text tspan')].flatMap((text) => {
    const [first = ''] = (text.getAttribute('font-family') ?? '').split(',');
    const ofFamily = here.filter((face) => face.family === plain(first));
    const weight = bold(text.getAttribute('font-weight') ?? '400');
    // A family with one slant gives that, whatever is asked of it.
    const fits = (face: Face) =>
      2 * Number(face.weight === weight) +
      Number(face.style === (text.getAttribute('font-style') ?? 'normal'));
    return ofFamily.toSorted((a, b) => fits(b) - fits(a))[0] ?? [];
  });
  const rules = await Promise.all(
    [...new Set(used)].map(
      async ({ family, weight, style, url }) =>
        `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(${await inline(url)}) format("woff2")}`,
    ),
  );
  return rules.join('');
}
