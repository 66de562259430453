import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../../i18n/lang.ts';
import type { KitWords } from './ko.ts';

/** What every part of a figure may ask without being told. */
export interface Around {
  readonly id: string;
  readonly lang: Lang;
  /** The sentences of the kit, in the page's language. */
  readonly kit: KitWords;
  readonly ready: boolean;
  /** See Shell.epoch. */
  readonly epoch: number;
}

const context = createContext<Around | undefined>(undefined);
export const AroundProvider = context.Provider;

/** @throws Error outside a figure */
export function useAround(): Around {
  const around = useContext(context);
  if (!around) throw new Error('a part of the kit stands outside a figure; put it into a view');
  return around;
}
