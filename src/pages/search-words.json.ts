import type { APIRoute } from 'astro';
import { searchWords } from '../queries/search-vocabulary.ts';

export const GET: APIRoute = () => Response.json(searchWords);
