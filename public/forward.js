// Leads a short address on: to the language last chosen, else the browser's, else Korean; query and hash are kept.
(() => {
  const { ko, en } = document.currentScript.dataset;
  let chosen = null;
  try {
    chosen = localStorage.getItem('course:lang');
  } catch {}
  const known = (l) => l === 'ko' || l === 'en';
  const lang = known(chosen)
    ? chosen
    : ((navigator.languages || []).map((l) => l.slice(0, 2)).find(known) ?? 'ko');
  const [path, hash = ''] = (lang === 'en' ? en : ko).split('#');
  location.replace(path + location.search + (location.hash || (hash && `#${hash}`)));
})();
