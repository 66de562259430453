import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fontParts } from './src/build/font-parts.ts';
import { hostHeaders } from './src/build/headers/headers.ts';
import { buildLibrary } from './src/build/library.ts';
import { lightMaths } from './src/build/light-maths.ts';
import { thirdPartyNotices } from './src/build/notices.ts';
import { policyFirst } from './src/build/policy-first.ts';
import { listedScripts, ownScripts, sharedScripts } from './src/build/scripts.ts';
import { woff2Only } from './src/build/woff2-only.ts';
import { checkedCourse } from './src/mdx/checked-course.ts';
import { rehypePlugins, remarkPlugins } from './src/mdx/pipeline.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    preact(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:embed|w)\/|\/\d+\/$/.test(page),
      i18n: { defaultLocale: 'ko', locales: { ko: 'ko', en: 'en' } },
    }),
    lightMaths(),
    fontParts(),
    policyFirst(),
    checkedCourse(),
    thirdPartyNotices(),
    {
      name: 'when-moved',
      hooks: {
        'astro:config:setup': ({ addClientDirective }) =>
          addClientDirective({ name: 'moved', entrypoint: './src/scripts/when-moved.ts' }),
      },
    },
    {
      // The entropy library as one module with types, for readers who want to import it.
      name: 'library',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          await buildLibrary(fileURLToPath(new URL('lib/', dir)));
        },
      },
    },
    hostHeaders(),
  ],
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins,
      rehypePlugins,
    }),
    syntaxHighlight: false,
  },
  // One request less before the first paint: a page carries its style sheets, hashed in the policy.
  build: { inlineStylesheets: 'always', concurrency: 2 },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        'frame-src https://www.youtube-nocookie.com',
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        // No text becomes markup or script, and no policy may let it.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      styleDirective: {
        resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
      },
    },
  },
  vite: {
    plugins: [listedScripts(), ownScripts(), woff2Only()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: sharedScripts } },
      },
    },
  },
});
