import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildLibrary } from './src/build/library.ts';
import { noSignals } from './src/build/no-signals.ts';
import { thirdPartyNotices } from './src/build/notices.ts';
import { policyFirst } from './src/build/policy-first.ts';
import { smallPreload } from './src/build/small-preload.ts';
import { woff2Only } from './src/build/woff2-only.ts';
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
      filter: (page) => !/\/embed\/|\/\d+\/$/.test(page),
      i18n: { defaultLocale: 'ko', locales: { ko: 'ko', en: 'en' } },
    }),
    policyFirst(),
    thirdPartyNotices(),
    {
      // The entropy library as one module with types, for readers who want to import it.
      name: 'library',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          await buildLibrary(fileURLToPath(new URL('lib/', dir)));
        },
      },
    },
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
    plugins: [noSignals(), smallPreload(), woff2Only()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // One file for what every figure is made of: it packs better than a dozen small ones. What few figures need is
        // named after the (?!: it comes with them.
        output: {
          codeSplitting: {
            groups: [
              { name: 'number', test: /i18n\/number/, priority: 2 },
              {
                name: 'page',
                test: /preload-helper|kit\/(address-bar|at-rest|query)\./,
                priority: 1,
              },
              {
                name: 'figure',
                test: /node_modules\/(preact|@astrojs\/preact)\/|components\/kit\/(?!picture|address-bar|arrows|at-rest|query|power-scale|use-play)|src\/lib\/(numeric|entropy)\/(?!divergence|long-pairs|quotient)/,
              },
            ],
          },
        },
      },
    },
  },
});
