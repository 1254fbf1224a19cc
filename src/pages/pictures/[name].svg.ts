import type { APIRoute, GetStaticPaths } from 'astro';
import { standInPath } from '../../domain/urls.ts';
import { standIns } from './_stand-ins.ts';

export const getStaticPaths = (() =>
  [...standIns].map(([habit, svg]) => ({
    params: { name: standInPath(habit).replace(/^.*\/|\.svg$/g, '') },
    props: { svg },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
