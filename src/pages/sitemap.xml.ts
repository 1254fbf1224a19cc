import type { APIRoute } from 'astro';
import { absoluteUrl } from '../domain/urls.ts';
import { sitemap } from '../feeds/sitemap-xml.ts';
import { site } from '../queries/site.ts';
import { sitemapEntries } from '../queries/public-addresses.ts';

export const GET: APIRoute = () =>
  new Response(
    sitemap(sitemapEntries.map(({ path, changed }) => ({ url: absoluteUrl(site.url, path), lastModified: changed }))),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
