import type { APIRoute, GetStaticPaths } from 'astro';
import mark from '../assets/mark.svg?raw';
import { type Icon, iconPng, ICONS } from '../drawing/icons.ts';

export const getStaticPaths = (() =>
  ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(Buffer.from(await iconPng(mark, icon)), { headers: { 'Content-Type': 'image/png' } });
