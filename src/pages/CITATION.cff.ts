import type { APIRoute } from 'astro';
import { siteCitation } from '../site-data.ts';

export const GET: APIRoute = () =>
  new Response(siteCitation, { headers: { 'Content-Type': 'application/yaml; charset=utf-8' } });
