import { copier, make, openSheet } from '../components/kit/figure/sheet.ts';
import type { Lang } from '../i18n/lang.ts';
import { readPlace } from './place.ts';
import { reportWords } from './report-words.ts';
import { slugHere } from './slug.ts';

/** Forms and mail programs take so much of a text from an address; the rest is told by hand. */
const most = 1500;

/** A sheet in which a mistake is told: where, what, and with the state of the page. @param to where it goes, if anywhere */
export function report(to: string): void {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'ko';
  const t = reportWords[lang];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.chapter-side .contents a')];
  // Who comes down to the end of the page for it means what was read before.
  const [chapter, section] = readPlace()?.last ?? [];
  const read = chapter === slugHere() ? section : undefined;
  const where = make(
    'select',
    '',
    new Option(t.page, ''),
    ...links.map((a) => new Option(a.textContent ?? '', a.hash, false, a.hash === `#${read}`)),
  );
  const what = make('textarea', '');
  what.rows = 5;
  what.autofocus = true;
  const text = make('pre', 'sheet-text');
  text.tabIndex = 0;
  const mail = to.startsWith('mailto:');
  const send = make('a', 'tool', mail ? t.mail : t.form);
  send.target = mail ? '' : '_blank';
  send.rel = 'noopener';
  const title = document.title;
  const show = () => {
    const place = where.selectedOptions[0]?.textContent ?? '';
    const subject = t.subject(where.value ? `${title}, ${place}` : title);
    const address = `${location.origin}${location.pathname}${location.search}${where.value}`;
    text.textContent = `${subject}\n\n${what.value}\n\n${address}`;
    const body = `${what.value.slice(0, most)}\n\n${address}`;
    const query = new URLSearchParams({ [mail ? 'subject' : 'title']: subject, body });
    send.href = to && `${to}?${`${query}`.replaceAll('+', '%20')}`;
  };
  show();
  where.addEventListener('change', show);
  what.addEventListener('input', show);
  const copy = copier(t.copy, text, t);
  openSheet(
    t.title,
    t,
    make(
      'div',
      'report-sheet',
      ...(links.length > 0 ? [make('label', '', t.where, where)] : []),
      make('label', '', t.what, what),
      make('p', 'sheet-note', to ? t.note : t.nobody),
      make('p', 'sheet-tools', ...(to ? [send, copy] : [copy])),
      text,
    ),
  );
}
