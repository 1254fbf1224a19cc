import type { APIRoute } from 'astro';
import { cardSheet } from '../queries/cards.ts';

/** Not for readers: the build draws the cards from it and takes it away (CARD_SHEET_FILE). */
export const GET: APIRoute = () => Response.json(cardSheet);
