import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shell } from '../state/live.ts';
import { useAround } from '../words/around.ts';
import type { IslandProps } from './figure-props.ts';

interface Props {
  shell: Shell;
  links: IslandProps;
}

/** What is said below the tools: why one did nothing, and the address that helps instead. */
interface Notice {
  readonly text: string;
  readonly address?: string;
}

/** Reset, copy the address, share it, save the picture, open alone. */
export function Tools({ shell: figure, links: view }: Props) {
  const { kit: t, lang } = useAround();
  const [copied, setCopied] = useState(false);
  const [notice, say] = useState<Notice | undefined>();
  const [choice, showPicture] = useState<ComponentChildren>();
  const byHand = useRef<HTMLInputElement>(null);
  const search = figure.ready ? figure.search() : '';
  const absolute = (address: string) => new URL(address, location.href).href;
  const inCourse = () => absolute(`${view.home}${figure.search()}#${figure.id}`);
  const alone = () => absolute(`${view.embed}${figure.search()}`);
  const address = () => (figure.alone ? alone() : inCourse());

  useEffect(() => {
    byHand.current?.select();
  }, [notice]);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setCopied(true);
      say(undefined);
    } catch {
      say({ text: t.copyByHand, address: address() }); // in-app browsers refuse the clipboard
    }
  };
  const share = async () => {
    const short = absolute(`${view.short}${figure.search()}`);
    const element = figure.root.current?.closest('figure');
    try {
      const { shareFigure } = await import('./share.ts');
      if (element) shareFigure(element, short);
    } catch {
      say({ text: t.copyByHand, address: short }); // its file did not arrive
    }
  };
  const noPicture = () => say({ text: t.pictureFailed });
  const picture = async () => {
    try {
      const { PictureChoice, savePicture } = await import('./PictureChoice.tsx');
      const element = figure.root.current?.closest('figure');
      if (!element) return;
      const wanted = {
        figure: element,
        lang,
        address: () => absolute(view.short + figure.search()),
      };
      const saved = await savePicture(wanted);
      showPicture(<PictureChoice wanted={wanted} saved={saved} onFail={noPicture} />);
      // Nobody tells a page in a frame whether its download was let through.
      say(parent === window ? undefined : { text: t.pictureFramed, address: alone() });
    } catch {
      noPicture();
    }
  };
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!navigator.onLine) {
      event.preventDefault();
      return say({ text: t.offline });
    }
    if (!figure.alone) return;
    event.preventDefault();
    const opened = window.open(inCourse(), '_blank');
    if (opened) opened.opener = null;
    say(opened ? undefined : { text: t.openFramed, address: inCourse() });
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
        <span aria-live="polite">{copied ? t.copied : t.copy}</span>
      </button>
      <button
        type="button"
        class="tool"
        data-action="share"
        disabled={!figure.ready}
        onClick={share}
      >
        {t.share}
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
          onClick={open}
        >
          {t.openInCourse}
        </a>
      ) : (
        <a class="tool" data-action="open" href={`${view.embed}${search}`} onClick={open}>
          {t.open}
        </a>
      )}
      {choice}
      {notice &&
        (notice.address === undefined ? (
          <p class="tool-notice" role="alert">
            {notice.text}
          </p>
        ) : (
          <label class="copy-by-hand">
            {notice.text}
            <input
              ref={byHand}
              class="field"
              type="text"
              readOnly
              value={notice.address}
              name="address"
            />
          </label>
        ))}
    </div>
  );
}
