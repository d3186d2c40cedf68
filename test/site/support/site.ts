import { type BuiltPage, readSite } from '../../../scripts/built-site.ts';

/** The site that the test command has built. */
export const site = readSite(process.cwd());

/** Every page that must hold, with the page named in the failure. */
export function failuresByPage(pages: readonly BuiltPage[], check: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((failure) => `${page.path}  ${failure}`));
}

/** Embeds and pinned figures stand in frames of others: they are found through the page that they are of. */
export function isFrame({ path }: BuiltPage): boolean {
  return /^\/(?:embed|v)\//.test(path);
}

/** What a reader opens, without what stands in frames. */
export const readersPages = site.pages.filter((page) => !isFrame(page));
