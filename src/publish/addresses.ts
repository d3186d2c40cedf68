import type { FigureRef } from '../model/figure-content.ts';
import { type Site, sitePath } from '../model/site.ts';
import { claimPath } from '../rows/claim-path.ts';

/**
 * Every address at which a figure is published, as paths below the base path. They are promises: others paste them,
 * so that none may ever change or end.
 */

/** Stands in addresses where a figure does, for a single claim, whose id stands as the view: `/embed/wyze-2019/claims/c25/`. */
export const CLAIM_FIGURE = 'claims';

/** `/charts/wyze-2019/exposure-matrix/`: the figure's own page. Its views share it. A claim has the page of the claim. */
export function chartPath({ scope, figure, view }: FigureRef): string {
  if (figure === CLAIM_FIGURE && view !== null) return claimPath(scope, view);
  return `/charts/${scope}/${figure}/`;
}

/** `/embed/wyze-2019/exposure-matrix/` or `/embed/wyze-2019/exposure-matrix/contact/`: the bare figure for frames. */
export function embedPath(ref: FigureRef): string {
  return `/embed/${refPath(ref)}/`;
}

/** `/oembed/wyze-2019/exposure-matrix.json`, `/oembed/wyze-2019/exposure-matrix/contact.json` */
export function oembedPath(ref: FigureRef): string {
  return `/oembed/${refPath(ref)}.json`;
}

/** `/v/<hash>/`: one published version of a figure, which stays as it was. */
export function pinnedPath(hash: string): string {
  return `/v/${hash}/`;
}

/** `/v/<hash>/status.json`: whether that version is current, newer, corrected or withdrawn. */
export function pinnedStatusPath(hash: string): string {
  return `/v/${hash}/status.json`;
}

/** Files that every whole figure is published as, by the end of their address. */
export const EXPORTS = ['.svg', '.png', '-social.png', '-square.png', '.csv', '.json', '.md', '.zip'] as const;
export type Export = (typeof EXPORTS)[number];

/** `/charts/wyze-2019/exposure-matrix.svg`. Views have none of their own. */
export function exportPath({ scope, figure }: FigureRef, end: Export): string {
  return `/charts/${scope}/${figure}${end}`;
}

/** The full address of a path of the site: `https://example.org/base/charts/x/y/`. */
export function fullAddress(site: Pick<Site, 'origin' | 'base_path'>, path: string): string {
  return site.origin + sitePath(site, path);
}

const LINK = /="site:\//g;

/** The address by which a figure that travels links to a path of the site, until it is known where that stands. */
export function siteLink(path: string): string {
  return `site:${path}`;
}

/** Turns the links `site:/x/` in a figure's HTML into full addresses. */
export function resolveSiteLinks(html: string, site: Pick<Site, 'origin' | 'base_path'>): string {
  return html.replace(LINK, `="${fullAddress(site, '/')}`);
}

function refPath({ scope, figure, view }: FigureRef): string {
  return [scope, figure, view].filter((part) => part !== null).join('/');
}
