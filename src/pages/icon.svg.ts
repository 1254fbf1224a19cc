import type { APIRoute } from 'astro';
import mark from '../assets/mark.svg?raw';
import { iconSvg } from '../drawing/icons.ts';

export const GET: APIRoute = () => new Response(iconSvg(mark), { headers: { 'Content-Type': 'image/svg+xml' } });
