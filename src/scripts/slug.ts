/** The last part of the address: of a chapter, its name. */
export const slugHere = (): string => location.pathname.split('/').filter(Boolean).at(-1) ?? '';
