import { z } from 'zod';
import { text } from './cells.ts';

/** Where the site is published and by whom; one row. */
export const siteSchema = z.strictObject({
  name: text(),
  origin: z.string().refine((value) => URL.canParse(value) && new URL(value).origin === value, {
    message: 'is not an origin. Write scheme and host only, as in https://example.org',
  }),
  base_path: z
    .string()
    .regex(/^\/(?:[\w-]+\/)*$/, 'is not a base path. Begin and end it with a slash, as in /explorer/'),
  publisher: text(),
  contact: text(),
  data_licence: text(),
  data_licence_url: z.url('is not a web address. Write it in full, beginning with https://'),
  code_licence: text(),
});
export type Site = z.output<typeof siteSchema>;
