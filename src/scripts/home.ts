import { formatNumber, unitWord } from '../i18n/number.ts';

// The point on the curve follows the one on the axis; its values were computed at build.
const slider = document.querySelector<HTMLInputElement>('.home-axis input');
const point = document.querySelector('.home-point');
const guide = document.querySelector('.home-guide');
if (slider && point && guide) {
  const values = (slider.dataset.values ?? '').split(' ').map(Number);
  const text = point.querySelector('text');
  const show = () => {
    const at = slider.valueAsNumber;
    const h = values[at] ?? 0;
    const x = `${at}%`;
    const y = `${(1 - h) * 100}%`;
    point.setAttribute('x', x);
    point.setAttribute('y', y);
    guide.setAttribute('x1', x);
    guide.setAttribute('x2', x);
    guide.setAttribute('y1', y);
    const n = formatNumber(h);
    const words = `${n}${unitWord('bits', 'ko')} · ${n} ${unitWord('bits', 'en', n)}`;
    if (text) {
      text.textContent = words;
      text.setAttribute('text-anchor', at < 12 ? 'start' : at > 88 ? 'end' : 'middle');
    }
    slider.setAttribute('aria-valuetext', `p = ${at / 100}, ${words}`);
  };
  slider.disabled = false;
  slider.addEventListener('input', show);
  show();
}
