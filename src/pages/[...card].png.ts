import { fileURLToPath } from 'node:url';
import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheDir, root } from 'astro:config/server';
import mark from '../assets/mark.svg?raw';
import type { Card } from '../domain/cards/card.ts';
import { drawnCard } from '../drawing/drawn-card.ts';
import { soundMark } from '../drawing/mark.ts';
import { Typeface } from '../drawing/typeface.ts';
import { drawingFont } from '../fonts/font-files.ts';
import { cards } from '../queries/cards.ts';
import { site } from '../queries/site.ts';

export const getStaticPaths = (() =>
  cards.map((card) => ({
    params: { card: decodeURI(card.path).slice(1, -'.png'.length) },
    props: { card },
  }))) satisfies GetStaticPaths;

const drawing = {
  typeface: new Typeface(await drawingFont(fileURLToPath(root))),
  mark: soundMark(mark),
  siteTitle: site.title,
};

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => {
  const png = await drawnCard(card, drawing, fileURLToPath(new URL('../cards', cacheDir)));
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
};
