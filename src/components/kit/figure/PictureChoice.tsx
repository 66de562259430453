import { useEffect, useState } from 'preact/hooks';
import { copyPicture, savePicture, type Wanted, type Wish, wish } from './picture.ts';
import { pictureWords } from './picture-words.ts';

/** All that saves the picture of a figure comes with this file: loaded when somebody asks for one, and not before. */
export { savePicture } from './picture.ts';

interface Props {
  wanted: Wanted;
  /** The name of the file that was saved. */
  saved: string;
  /** Says that the files for it did not arrive. */
  onFail(): void;
}

/** How else the picture can be had: SVG or PNG, light or dark, with its ground or without. */
export function PictureChoice({ wanted, saved, onFail }: Props) {
  const t = pictureWords[wanted.lang];
  const [now, choose] = useState<Wish>(wish);
  const [said, say] = useState(t.saved(saved));
  useEffect(() => say(t.saved(saved)), [saved]);
  const change = (part: Partial<Wish>) => choose({ ...now, ...part });
  const save = () => savePicture(wanted, now).then((name) => say(t.saved(name)), onFail);
  const copy = () =>
    copyPicture(wanted, now).then(
      () => say(t.copied),
      () => say(t.copyFailed),
    );
  const rows = [
    [
      t.form,
      [t.svg, now.form === 'svg', { form: 'svg' }],
      [t.png, now.form === 'png', { form: 'png' }],
    ],
    [
      t.theme,
      [t.light, now.theme === 'light', { theme: 'light' }],
      [t.dark, now.theme === 'dark', { theme: 'dark' }],
    ],
    [
      t.ground,
      [t.filled, !now.transparent, { transparent: false }],
      [t.transparent, now.transparent, { transparent: true }],
    ],
  ] as const;

  return (
    <div class="picture-choice">
      <p role="status">{said}</p>
      <fieldset>
        <legend>{t.another}</legend>
        {rows.map(([name, ...options]) => (
          <div class="picture-row" role="group" aria-label={name} key={name}>
            <span aria-hidden="true">{name}</span>
            <span class="choice">
              {options.map(([label, chosen, part]) => (
                <button
                  type="button"
                  class="choice-cell"
                  key={label}
                  aria-pressed={chosen}
                  data-picture={Object.entries(part).flat().join('-')}
                  onClick={() => change(part)}
                >
                  {label}
                </button>
              ))}
            </span>
          </div>
        ))}
        <div class="buttons">
          <button type="button" class="button primary" data-picture="save" onClick={save}>
            {t.save}
          </button>
          <button type="button" class="button" data-picture="copy" onClick={copy}>
            {t.copy}
          </button>
        </div>
      </fieldset>
    </div>
  );
}
