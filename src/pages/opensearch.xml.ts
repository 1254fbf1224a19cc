import type { APIRoute } from 'astro';
import { absoluteUrl, PATHS } from '../domain/urls.ts';
import { openSearch } from '../feeds/open-search.ts';
import { site } from '../queries/site.ts';

export const GET: APIRoute = () =>
  new Response(
    openSearch({
      title: site.title,
      description: site.tagline,
      template: `${absoluteUrl(site.url, PATHS.search)}#q={searchTerms}`,
      icon: absoluteUrl(site.url, '/icon-192.png'),
    }),
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
