// The glossary can be narrowed down by a part of a name in either language, or by the first consonants of a Korean one.
const form = document.querySelector<HTMLElement>('.glossary-filter');
const field = form?.querySelector('input');
const said = form?.querySelector('[role=status]');
if (form && field && said) {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s–’-]/g, '');
  const initials = (text: string) =>
    text.replace(
      /[가-힣]/g,
      (s) =>
        'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[((s.charCodeAt(0) - 0xac00) / 588) | 0] as string,
    );
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')].map((entry) => {
    const names = (entry.dataset.names ?? '').split('|').map(plain);
    return { entry, names: [...names, ...names.map(initials)] };
  });
  const parts = [...document.querySelectorAll<HTMLElement>('.glossary-part')];
  const letters = [...document.querySelectorAll<HTMLElement>('.glossary-letters a')];
  const narrow = () => {
    const asked = plain(field.value);
    let found = 0;
    for (const { entry, names } of entries) {
      entry.hidden = !names.some((name) => name.includes(asked));
      if (!entry.hidden && entry.id) found++;
    }
    for (const [i, part] of parts.entries()) {
      part.hidden = !part.querySelector('.entry:not([hidden])');
      letters[i]?.toggleAttribute('data-empty', part.hidden);
    }
    // What is left may stand above what was being read.
    const list = parts[0]?.parentElement;
    if (list && list.getBoundingClientRect().top < 0) list.scrollIntoView();
    said.textContent = asked && (form.dataset.found ?? '').replace('#', String(found));
  };
  const clear = () => {
    field.value = '';
    narrow();
  };
  form.hidden = false;
  field.addEventListener('input', narrow);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') clear();
  });
  // A link or a step back to what is hidden shows it.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    clear();
    target.scrollIntoView();
  });
  // The term that is being read: the other language opens there.
  let rest: ReturnType<typeof setTimeout> | undefined;
  const mark = () => {
    let found = false;
    for (const { entry } of entries) {
      const read: boolean = !found && entry.id !== '' && entry.getBoundingClientRect().bottom > 150;
      found ||= read;
      const link = entry.querySelector('a');
      if (read) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
  };
  addEventListener(
    'scroll',
    () => {
      clearTimeout(rest);
      rest = setTimeout(mark, 200);
    },
    { passive: true },
  );
  // A browser may bring back what was typed.
  if (field.value) narrow();
}
