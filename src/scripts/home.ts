import { formatNumber, withUnitTwice } from '../i18n/number.ts';

// The point follows the slider that lies over the curve; its values were computed at build.
const slider = document.querySelector<HTMLInputElement>('.home-plot input');
const point = document.querySelector('.home-point');
const guide = document.querySelector('.home-guide');
const text = document.querySelector('.home-point text');
const now = document.querySelector<HTMLElement>('.home-now');
if (slider && point && guide && text && now) {
  const values = (slider.dataset.values ?? '').split(' ').map(Number);
  const ticks = [...document.querySelectorAll<HTMLElement>('.home-ticks > span')];
  const show = () => {
    const at = slider.valueAsNumber;
    const { clientWidth: width, clientHeight: height } = slider;
    const h = values[at] ?? 0;
    const x = `${at}%`;
    const y = `${(1 - h) * 100}%`;
    point.setAttribute('x', x);
    point.setAttribute('y', y);
    guide.setAttribute('x1', x);
    guide.setAttribute('x2', x);
    guide.setAttribute('y1', y);
    const words = withUnitTwice(formatNumber(h, 3, true), 'bits');
    text.textContent = words;
    // Above the curve near its top; else inside it, beside the point where it is steep and below where it is flat.
    const top = Math.abs(at - 50) < (width < 600 ? 27 : 9);
    const steep = h < 0.45;
    const side = at < 50 ? 1 : -1;
    text.setAttribute('text-anchor', top ? 'middle' : side > 0 ? 'start' : 'end');
    text.setAttribute('dx', String(top ? 0 : side * (steep ? 26 : 14)));
    text.setAttribute(
      'dy',
      String(top ? -22 - (1 - h) * (height - 40) : h < 0.05 ? -8 : steep ? 6 : 30),
    );
    // The present p stands on its axis, and hides a tick that it would touch.
    const p = (at / 100).toFixed(2);
    now.style.setProperty('--at', x);
    (now.lastElementChild as Element).textContent = p;
    const reach = 4200 / width;
    ticks.forEach((tick, i) => {
      tick.classList.toggle('near', Math.abs(i * 25 - at) < reach);
    });
    slider.setAttribute('aria-valuetext', `p = ${p}, ${words}`);
  };
  slider.disabled = false;
  slider.addEventListener('input', show);
  show();
}
