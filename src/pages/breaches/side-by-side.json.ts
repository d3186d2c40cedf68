import type { APIRoute } from 'astro';
import { dataset } from '../../dataset.ts';
import { comparedBreaches } from '../../rows/comparison.ts';
import { sideBySide } from '../../rows/side-by-side.ts';

/** What the page of all breaches fetches when breaches are set side by side. */
export const GET: APIRoute = () => Response.json(sideBySide(comparedBreaches(dataset)));
