import type { APIRoute } from 'astro';
import { routes } from '../i18n/routes.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(routes.file('sitemap-index.xml'), site).href}\n`,
  );
