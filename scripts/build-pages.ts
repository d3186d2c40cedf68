/** Builds the pages of the project in the current folder. Where that fails, the site of the build before stays. */
import { build } from 'astro';
import { keepLast, putBack, setAside } from './site-swap.ts';
import { waitUntilTold } from './when-told.ts';

await waitUntilTold();
const root = process.cwd();
setAside(root);
try {
  await build({ root, logLevel: 'warn' });
  keepLast(root);
} catch (error) {
  console.error(error);
  putBack(root);
  // Astro goes on with the pages that it had begun, though the build has failed.
  process.exit(1);
}
