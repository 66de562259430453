import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** See src/scripts/when-moved.ts. */
    'client:moved'?: boolean;
  }
}
