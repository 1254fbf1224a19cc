import type { APIRoute } from 'astro';
import { absoluteUrl } from '../domain/urls.ts';
import { sitemap } from '../feeds/sitemap-xml.ts';
import { site } from '../queries/site.ts';
import { sitemapEntries } from '../queries/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(
    sitemap(sitemapEntries.map(({ path, lastModified }) => ({ url: absoluteUrl(site.url, path), lastModified }))),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
