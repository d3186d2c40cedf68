/**
 * Bundles the two scripts that other people's pages run, each to one file in `.dataset/scripts/`: `frame.js`, which
 * stands in every embed, and `loader.js`, which makes frames on pages that embed. The same sources give the same
 * bytes, because the loader is published under its hash.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: { frame: 'src/browser/frame/frame.ts', loader: 'src/browser/loader/loader.ts' },
  outdir: '.dataset/scripts',
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2020',
  // Pure ASCII: a page that declares another encoding runs it unchanged.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
});
