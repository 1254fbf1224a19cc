import type { APIRoute } from 'astro';
import { LANGUAGE } from '../domain/language.ts';
import { PATHS } from '../domain/urls.ts';
import { ICONS } from '../drawing/icons.ts';
import { site } from '../queries/site.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.title,
      description: site.tagline,
      lang: LANGUAGE,
      start_url: PATHS.home,
      display: 'browser',
      icons: [
        { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
        ...ICONS.flatMap(({ name, size, purpose }) =>
          purpose ? [{ src: `/${name}.png`, type: 'image/png', sizes: `${size}x${size}`, purpose }] : [],
        ),
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } },
  );
