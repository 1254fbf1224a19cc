import type { APIRoute, GetStaticPaths } from 'astro';
import { redirects } from '../queries/public-addresses.ts';

/** The redirects in hosts’ own formats: `_redirects`, and a map for nginx. */
const hostFiles: Record<string, string> = {
  _redirects: redirects.map(({ from, to }) => `${from} ${to} 301\n`).join(''),
  'redirects.nginx.map': redirects.map(({ from, to }) => `${from} ${to};\n`).join(''),
};

export const getStaticPaths = (() =>
  Object.entries(hostFiles).map(([hostFile, text]) => ({
    params: { hostFile },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
