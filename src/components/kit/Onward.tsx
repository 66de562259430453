import type { OnwardLink } from './island.tsx';
import { part } from './query.ts';

interface Props {
  label: string;
  links: readonly OnwardLink[];
  /** The parameters that are carried on, as an address writes them. */
  carried: Readonly<Record<string, string>>;
}

/** Links to figures that take up the present numbers. */
export function Onward({ label, links, carried }: Props) {
  if (links.length === 0) return null;
  return (
    <p class="onward">
      {label}{' '}
      {links.map(({ id, title, href }, i) => {
        const query = Object.entries(carried).map(([name, value]) => part(id, name, value));
        return (
          <span key={id}>
            {i > 0 && ' · '}
            <a data-onward={id} href={`${href}?${query.join('&')}#${id}`}>
              {title}
            </a>
          </span>
        );
      })}
    </p>
  );
}
