/** What a teacher chose for a figure that is to be shown elsewhere. */
export interface Settings {
  readonly id: string;
  readonly title: string;
  /** The course's own address, absolute. */
  readonly home: string;
  readonly lang: string;
  /** Empty: as the viewer has it. */
  readonly theme: string;
  /** `1`, names of parameters with commas, or nothing. */
  readonly lock: string;
  /** Parts of an address: `coin-entropy.p=0.25`. */
  readonly start: string;
  readonly height: number;
}

const query = (...parts: readonly string[]): string => {
  const said = parts.filter(Boolean).join('&');
  return said && `?${said}`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The link, the address of the figure alone, and the code that embeds it, all of the same settings. */
export function built({ id, title, home, lang, theme, lock, start, height }: Settings) {
  const address = `${home}embed/${lang}/${id}/${query(start, theme && `theme=${theme}`, lock && `lock=${lock}`)}`;
  const frame = {
    title,
    src: address,
    allow: 'clipboard-write',
    style: `width: 100%; height: ${height}px; border: 0`,
  };
  const attributes = Object.entries(frame).map(([name, value]) => `${name}="${escaped(value)}"`);
  return {
    link: `${home}${lang}/w/${id}/${query(start)}`,
    address,
    frame,
    code: `<iframe ${attributes.join(' ')}></iframe>`,
  };
}
