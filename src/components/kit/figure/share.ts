import { bibtex, type Cited, credit } from '../../../i18n/cite.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { codeOf, fine } from './qr.ts';
import { shareWords } from './share-words.ts';
import { copier, copyable, make, openSheet, tool } from './sheet.ts';

/** One address that can be chosen. */
export interface Place {
  readonly name: string;
  /** Absolute and short. */
  readonly address: string;
}

export interface Shared {
  readonly title: string;
  /** What can be shared; the first is shown, and a choice where there are more. */
  readonly places: readonly [Place, ...Place[]];
  /** Where a teacher finds more of it. */
  readonly teach?: string;
  /** In a citation and in the name of a file. */
  readonly key: string;
}

/** What the page says of itself in its head. */
const said = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)
    ?.content ?? '';

/**
 * A sheet with a short address, large enough to be read, typed or scanned from the last row of a room: copied, sent by
 * what the device sends with, saved as a picture; and how to cite it.
 */
export function share({ title, places, key, teach }: Shared): void {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'ko';
  const t = shareWords[lang];
  const address = make('p', 'share-address');
  address.translate = false;
  const note = make('p', 'sheet-note');
  const code = make('div', 'share-code');
  const cite = make('details', '', make('summary', '', t.cite));
  const copy = copier(t.copy, address, t);
  copy.autofocus = true;
  let place = places[0];

  const send = tool(t.send, () => {
    // Who changes their mind is no error.
    navigator.share({ title, url: place.address }).catch(() => {});
  });
  send.hidden = !navigator.canShare?.({ title, url: place.address });
  const save = tool(t.save, () => {
    const svg = code.querySelector('svg');
    if (svg) saveFile(svg, `${key}-qr.svg`);
  });

  const show = () => {
    const made = codeOf(place.address);
    address.textContent = place.address;
    address.classList.toggle('long', place.address.length > 120);
    made?.svg.setAttribute('role', 'img');
    made?.svg.setAttribute('aria-label', t.code);
    code.replaceChildren(...(made ? [made.svg] : []));
    // Nobody tells a page in a frame whether its download was let through.
    save.hidden = !made || parent !== window;
    note.textContent = [t.opens, made ? made.modules >= fine && t.dense : t.tooLong]
      .filter(Boolean)
      .join(' ');
    const cited: Cited = {
      key,
      title,
      course: t.course,
      authors: said('author'),
      year: said('article:modified_time').slice(0, 4),
      url: place.address,
      license: 'CC BY 4.0',
    };
    cite.replaceChildren(
      cite.firstElementChild as Element,
      ...copyable(credit(cited), t.copyCredit, t),
      ...copyable(bibtex(cited), t.copyBibtex, t, 'code'),
    );
  };
  show();

  const choice = make('select', '', ...places.map(({ name }, i) => new Option(name, String(i))));
  choice.addEventListener('change', () => {
    place = places[choice.selectedIndex] ?? places[0];
    show();
  });
  const desk = make('a', 'tool', t.teach);
  desk.href = teach ?? '';
  openSheet(
    t.title(title),
    t,
    make(
      'div',
      'share',
      make(
        'div',
        '',
        ...(places.length > 1 ? [make('label', 'share-where', t.where, choice)] : []),
        address,
        make('p', 'sheet-tools', copy, send, save, ...(teach ? [desk] : [])),
        note,
      ),
      code,
      cite,
    ),
  );
}

function saveFile(svg: SVGSVGElement, name: string): void {
  const file = new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  const link = make('a', '');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(URL.revokeObjectURL, 1000, link.href);
}

/** A figure in its present state. */
export function shareFigure(figure: HTMLElement, address: string): void {
  const words = (part: string) => figure.querySelector(part)?.textContent?.trim() ?? '';
  share({
    title: [words('.figure-number'), words('.figure-title')].filter(Boolean).join(' '),
    places: [{ name: '', address }],
    key: figure.id,
    ...(parent === window
      ? {
          teach: new URL(`../../${document.documentElement.lang}/teach/#desk-${figure.id}`, address)
            .href,
        }
      : {}),
  });
}
