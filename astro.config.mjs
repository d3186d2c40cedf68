import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { keepFigures } from './scripts/keep-figures.ts';
import { keepPages } from './scripts/keep-pages.ts';
import { watchData } from './scripts/watch-data.ts';

/** Written by the compile step from data/, with site.csv, SITE_URL and BASE_PATH in it. */
const compiled = new URL('.dataset/dataset.json', import.meta.url);
if (!existsSync(compiled))
  throw new Error('There is no compiled data yet. Run npm run compile and mend what it names.');
const { site } = JSON.parse(readFileSync(compiled, 'utf8'));

export default defineConfig({
  site: site.origin,
  base: site.base_path,
  trailingSlash: 'always',
  output: 'static',
  integrations: [keepFigures(), keepPages(), watchData()],
  compressHTML: true,
  devToolbar: { enabled: false },
  // The content security policy of the pages allows no style and no script that is written into them. Pictures are
  // rendered beside each other: where none is made yet, four at once take two thirds of the time.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What the pages with figures share stays in one file: in many small ones it compresses less well. What any
          // page may need stands before it in a file of its own, so that a page without figures loads no more.
          codeSplitting: {
            groups: [
              { name: 'page', test: /src[\\/]browser[\\/](?:announcer|text)\.ts$/, priority: 2 },
              { name: 'figures', test: /src[\\/]browser[\\/](?!copy)[a-z-]+\.ts$/, minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
