import { type BuiltPage, readSite } from '../../../scripts/built-site.ts';

/** The site that the test command has built. */
export const site = readSite(process.cwd());

/** Every page that must hold, with the page named in the failure. */
export function failuresByPage(pages: readonly BuiltPage[], check: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((failure) => `${page.path}  ${failure}`));
}
