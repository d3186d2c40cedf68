import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The file that the build makes for `npm run publish`, below `dist/` and then below `.dataset/`. */
export const FIGURES_FILE = 'figures-to-publish.json';

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
        const kept = new URL(`.dataset/${FIGURES_FILE}`, root);
        renameSync(fileURLToPath(new URL(FIGURES_FILE, dir)), fileURLToPath(kept));
      },
    },
  };
}
