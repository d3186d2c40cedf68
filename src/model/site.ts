import { z } from 'zod';
import { about, text } from './cells.ts';

/** Where the site is published and by whom; one row. */
export const siteSchema = z.strictObject({
  name: text(),
  origin: z
    .string()
    .refine((value) => URL.canParse(value) && new URL(value).origin === value, {
      message: 'is not an origin. Write scheme and host only, as in https://example.org',
    })
    .meta(about('address', { pattern: '^[a-z]+://[^/]+$' })),
  base_path: z
    .string()
    .regex(/^\/(?:[\w-]+\/)*$/, 'is not a base path. Begin and end it with a slash, as in /explorer/')
    .meta(about('text', { pattern: '^/(?:[\\w-]+/)*$' })),
  publisher: text(),
  contact: text(),
  data_licence: text(),
  data_licence_url: z.url('is not a web address. Write it in full, beginning with https://').meta(about('address')),
  code_licence: text(),
});
export type Site = z.output<typeof siteSchema>;

/** A path of the site, such as `/breaches/x/`, below the base path it is published under. */
export function sitePath(site: Pick<Site, 'base_path'>, path: string): string {
  return site.base_path + path.replace(/^\//, '');
}
