import type { APIRoute } from 'astro';
import { LANGUAGE } from '../domain/language.ts';
import { PATHS } from '../domain/urls.ts';
import { site } from '../queries/site.ts';

const ICON_SIZES = [192, 512] as const;

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.title,
      description: site.tagline,
      lang: LANGUAGE,
      start_url: PATHS.home,
      display: 'browser',
      icons: [
        { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
        ...ICON_SIZES.map((size) => ({ src: `/icon-${size}.png`, type: 'image/png', sizes: `${size}x${size}` })),
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } },
  );
