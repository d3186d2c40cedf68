import { jsonResponse, siteFeed } from '../feeds.ts';

export const GET = (): Response => jsonResponse(siteFeed);
