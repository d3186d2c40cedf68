import { dataset } from './dataset.ts';
import type { Breach } from './model/dataset.ts';
import { atomFeed, type FeedScope, jsonFeed } from './publish/feeds.ts';
import { publishedVersions } from './versions.ts';

/** What the feed of the whole site is about. */
export const siteFeed: FeedScope = {
  site: dataset.site,
  breaches: dataset.breaches,
  catalogue: dataset.catalogue.corrections,
  versions: publishedVersions,
  subject: dataset.site.name,
  path: '/',
};

/** What the feed of one breach is about. */
export function breachFeed(breach: Breach): FeedScope {
  return {
    site: dataset.site,
    breaches: [breach],
    catalogue: [],
    versions: publishedVersions.filter(({ content }) => content.scope === breach.id),
    subject: breach.title,
    path: `/breaches/${breach.id}/`,
  };
}

/** The answer of `feed.xml`. */
export function atomResponse(scope: FeedScope): Response {
  return new Response(atomFeed(scope), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** The answer of `feed.json`. */
export function jsonResponse(scope: FeedScope): Response {
  return new Response(jsonFeed(scope), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}
