// Tells the page around an embedded figure how high it is, now and whenever that changes.
const figure = document.querySelector<HTMLElement>('figure[data-widget]');
const main = document.querySelector('main');
if (figure && main && parent !== window) {
  let last = 0;
  const tell = () => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ type: 'figure-height', id: figure.dataset.widget, height }, '*');
  };
  new ResizeObserver(tell).observe(main);
  tell();
}
