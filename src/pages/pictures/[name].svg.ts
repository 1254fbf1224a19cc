import type { APIRoute, GetStaticPaths } from 'astro';
import mark from '../../assets/mark.svg?raw';
import motif from '../../assets/motif.svg?raw';
import { standInPath } from '../../domain/urls.ts';
import { soundMark } from '../../drawing/mark.ts';
import { habitPicture, sitePicture } from '../../drawing/stand-in.ts';
import { habitLooks } from '../../queries/habits.ts';
import { svgText } from '../../queries/rendered-posts.ts';

const nameOf = (path: string): string => path.replace(/^.*\/|\.svg$/g, '');

export const getStaticPaths = (async () => [
  { params: { name: nameOf(standInPath()) }, props: { svg: sitePicture(soundMark(mark)) } },
  ...(await Promise.all(
    habitLooks.map(async ({ id, accent, pattern }) => ({
      params: { name: nameOf(standInPath(id)) },
      props: { svg: habitPicture(pattern ? await svgText(pattern) : motif, accent) },
    })),
  )),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
