import { atomResponse, siteFeed } from '../feeds.ts';

export const GET = (): Response => atomResponse(siteFeed);
