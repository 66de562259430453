import type { OnwardLink } from '../../kit/figure/figure-props.ts';

interface Props {
  label: string;
  links: readonly OnwardLink[];
  /** The weights that are carried on. */
  p: readonly number[];
  q: readonly number[];
}

/** Links to figures that take up the present distributions. */
export function Onward({ label, links, p, q }: Props) {
  if (links.length === 0) return null;
  return (
    <p class="onward">
      {label}
      {links.map(({ id, title, href }) => (
        <span key={id}>
          {' '}
          <a data-onward={id} href={`${href}?${id}.p=${p}&${id}.q=${q}#${id}`}>
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
