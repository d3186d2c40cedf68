import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { watchData } from './scripts/watch-data.ts';

/** Written by the compile step from data/site.csv, SITE_URL and BASE_PATH. */
const { site } = JSON.parse(readFileSync(new URL('.dataset/dataset.json', import.meta.url), 'utf8'));

export default defineConfig({
  site: site.origin,
  base: site.base_path,
  trailingSlash: 'always',
  output: 'static',
  integrations: [watchData()],
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'assets' },
});
