// Before the first paint: the theme that the reader chose, or that an embedding page fixed; else the system's.
(() => {
  const root = document.documentElement;
  const fixed =
    /\/embed\//.test(location.pathname) && new URLSearchParams(location.search).get('theme');
  let chosen = null;
  try {
    chosen = localStorage.getItem('course:theme');
  } catch {}
  const theme = fixed || chosen;
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
})();
