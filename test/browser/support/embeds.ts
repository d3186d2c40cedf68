import { addressOf } from './open-page.ts';

/** Figures of the built site that differ in kind and in height: drawings, a table, steps. */
export const EMBEDS = [
  '/embed/wyze-2019/accounts-to-scale/',
  '/embed/wyze-2019/who-says-what/',
  '/embed/wyze-2019/exposure-timeline/',
  '/embed/wyze-2019/severity-ranges/',
  '/embed/wyze-2019/what-is-left/',
] as const;

/** The full address of one of them, with a query or a fragment. */
export function embedAddress(number = 0, extra = ''): string {
  const path = EMBEDS[number];
  if (path === undefined) throw new RangeError(`there are ${EMBEDS.length} embeds`);
  return addressOf(path) + extra;
}
