import type { BuiltPage, BuiltSite } from '../../../scripts/built-site.ts';
import { fileOf } from '../../../scripts/page-weight.ts';

/** Addresses, as written, of what a page links to. */
export function linksOf({ document }: BuiltPage): string[] {
  return [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
}

/**
 * The links of a page within the site that lead nowhere: no such file, or no such place on the page. Frames write them
 * with the site's host, because they stand in pages of others.
 */
export function brokenLinks(page: BuiltPage, site: BuiltSite): string[] {
  const { origin } = site.dataset.site;
  return linksOf(page)
    .map((link) => (link.startsWith(`${origin}/`) ? link.slice(origin.length) : link))
    .filter((link) => !leadsOut(link) && !leadsSomewhere(link, page, site));
}

function leadsOut(link: string): boolean {
  return /^(?:https?|mailto):/.test(link);
}

function leadsSomewhere(link: string, page: BuiltPage, site: BuiltSite): boolean {
  const [address = '', fragment = ''] = link.split('#', 2);
  const isHere = address === '' || address.startsWith('?');
  if (!isHere && !address.startsWith(site.basePath)) return false;
  const file = isHere ? page.file : fileOf(address, site.basePath);
  if (!site.files.includes(file)) return false;
  // `#figure=x&theme=dark` is what a page keeps in its address, not a place on it.
  if (!link.includes('#') || fragment.includes('=')) return true;
  const target = site.pages.find((other) => other.file === file);
  return target !== undefined && idsOf(target).has(decodeURIComponent(fragment));
}

const knownIds = new WeakMap<BuiltPage, ReadonlySet<string>>();

function idsOf(page: BuiltPage): ReadonlySet<string> {
  const ids = knownIds.get(page) ?? new Set([...page.document.querySelectorAll('[id]')].map(({ id }) => id));
  knownIds.set(page, ids);
  return ids;
}
