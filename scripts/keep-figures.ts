import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The file that the build makes for `npm run publish`, below `dist/` and then below `.dataset/`. */
export const FIGURES_FILE = 'figures-to-publish.json';

/** Where it is kept, below the project's folder. */
export const KEPT_FIGURES = join('.dataset', FIGURES_FILE);

/** Takes the figures that could be published out of the built site, where nobody needs them, and keeps them for publishing. */
export function keepFigures(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  return {
    name: 'keep-figures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': ({ dir }) => {
        const made = fileURLToPath(new URL(FIGURES_FILE, dir));
        // Where the figures are those of the build before, so is the file that this build left in place.
        if (existsSync(made)) renameSync(made, join(fileURLToPath(root), KEPT_FIGURES));
      },
    },
  };
}
