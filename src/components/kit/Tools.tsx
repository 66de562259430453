import { useEffect, useRef, useState } from 'preact/hooks';
import { useAround } from './around.ts';
import type { IslandProps } from './island.tsx';
import type { Shell } from './use-figure.ts';

interface Props {
  shell: Shell;
  links: IslandProps;
}

/** Reset, copy the address, save the picture, open alone. */
export function Tools({ shell: figure, links: view }: Props) {
  const { kit: t } = useAround();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const byHand = useRef<HTMLInputElement>(null);
  const search = figure.ready ? figure.search() : '';
  const page = figure.alone ? view.embed : view.home;
  const address = () =>
    new URL(`${page}${figure.search()}${figure.alone ? '' : `#${figure.id}`}`, location.href).href;

  useEffect(() => {
    if (copied === 'by-hand') byHand.current?.select();
    if (copied !== 'yes') return;
    const timer = setTimeout(() => setCopied('no'), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setCopied('yes');
    } catch {
      setCopied('by-hand'); // in-app browsers refuse the clipboard
    }
  };
  const picture = async () => {
    const { savePicture } = await import('./picture.ts');
    const figureElement = figure.root.current?.closest('figure');
    const short = new URL(`${view.short}${figure.search()}#${figure.id}`, location.href).href;
    if (figureElement) savePicture(figureElement, `${t.credit} · ${short}`);
  };

  return (
    <div class="tools">
      <button
        type="button"
        class="tool"
        data-action="reset"
        disabled={!figure.ready}
        onClick={figure.reset}
      >
        {t.reset}
      </button>
      <button
        type="button"
        class="tool tool-copy"
        data-action="copy"
        disabled={!figure.ready}
        onClick={copy}
      >
        <span aria-live="polite">{copied === 'yes' ? t.copied : t.copy}</span>
      </button>
      <button
        type="button"
        class="tool"
        data-action="picture"
        disabled={!figure.ready}
        onClick={picture}
      >
        {t.picture}
      </button>
      {figure.alone ? (
        <a
          class="tool"
          data-action="open"
          href={`${view.home}${search}#${figure.id}`}
          target="_blank"
          rel="noopener"
        >
          {t.openInCourse}
        </a>
      ) : (
        <a class="tool" data-action="open" href={`${view.embed}${search}`}>
          {t.open}
        </a>
      )}
      {copied === 'by-hand' && (
        <label class="copy-by-hand">
          {t.copyByHand}
          <input ref={byHand} class="field" type="text" readOnly value={address()} name="address" />
        </label>
      )}
    </div>
  );
}
