import type { APIRoute } from 'astro';
import { absoluteUrl, PATHS } from '../domain/urls.ts';
import { site } from '../queries/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site.url, PATHS.sitemap)}\n`);
