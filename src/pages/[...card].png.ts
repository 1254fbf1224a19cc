import { fileURLToPath } from 'node:url';
import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheDir, root } from 'astro:config/server';
import mark from '../assets/mark.svg?raw';
import { drawingArt, photoArt } from '../drawing/card-art.ts';
import { drawnCard } from '../drawing/drawn-card.ts';
import { soundMark } from '../drawing/mark.ts';
import { Typeface } from '../drawing/typeface.ts';
import { drawingFont } from '../fonts/font-files.ts';
import { cards, type CardView } from '../queries/cards.ts';
import { svgText } from '../queries/rendered-posts.ts';
import { site } from '../queries/site.ts';
import { standIns } from './pictures/_stand-ins.ts';

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

const artOf = async ({ picture, habit }: CardView): Promise<string> => {
  if (picture === undefined) return drawingArt(standIns.get(habit) ?? '');
  return picture.format === 'svg' ? drawingArt(await svgText(picture)) : photoArt(picture);
};

export const GET: APIRoute<{ card: CardView }> = async ({ props: { card } }) => {
  const cache = fileURLToPath(new URL('../cards', cacheDir));
  const png = await drawnCard({ ...card, art: await artOf(card) }, drawing, cache);
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
};
