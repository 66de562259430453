import type { Lang } from '../../../i18n/lang.ts';
import { type Look, shownTheme } from './picture-colour.ts';
import { type Credit, pictureOf } from './picture-file.ts';
import { pictureWords } from './picture-words.ts';

export interface Wish extends Look {
  readonly form: 'svg' | 'png';
}

/** As the last one was saved, so that a row of pictures for one talk looks alike; at first as the page looks. */
let last: Wish | undefined;
export const wish = (): Wish => last ?? { form: 'svg', theme: shownTheme(), transparent: false };

/** Dots of a PNG file to a pixel of the page. */
const fine = 2;

export interface Wanted {
  readonly figure: HTMLElement;
  readonly lang: Lang;
  /** Leads to the figure in the state that the picture shows. */
  address(): string;
}

export const creditOf = ({ lang, address }: Wanted): Credit => ({
  text: pictureWords[lang].credit,
  address: address(),
});

/** The picture as a file. */
export async function pictureFile(wanted: Wanted, as: Wish): Promise<Blob> {
  const svg = await pictureOf(wanted.figure, as, creditOf(wanted));
  return as.form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : bitmapOf(svg);
}

/** Saves the picture; gives the name of the file. */
export async function savePicture(wanted: Wanted, as: Wish = wish()): Promise<string> {
  last = as;
  const name = `${wanted.figure.dataset.widget}.${as.form}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await pictureFile(wanted, as));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return name;
}

/** Puts the picture into the clipboard, for programs that paste: as dots, which all of them take. */
export async function copyPicture(wanted: Wanted, as: Wish): Promise<void> {
  last = as;
  // Handed over as a promise: some browsers forget the click while they wait.
  const file = pictureFile(wanted, { ...as, form: 'png' });
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
}

async function bitmapOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [fine * image.naturalWidth, fine * image.naturalHeight];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws on no canvas');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('no picture came of it'))),
      'image/png',
    );
  });
}
