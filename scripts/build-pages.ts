/** Builds the pages of the project in the current folder. */
import { build } from 'astro';
import { waitUntilTold } from './when-told.ts';

await waitUntilTold();
try {
  await build({ root: process.cwd(), logLevel: 'warn' });
} catch (error) {
  console.error(error);
  // Astro goes on with the pages that it had begun, though the build has failed.
  process.exit(1);
}
