/**
 * Builds the pages of the project in the current folder. With `--after-input` it begins when its input ends: loading
 * what builds them takes a second, in which another process can compile the data.
 */
import { once } from 'node:events';
import { build } from 'astro';

if (process.argv.includes('--after-input')) await once(process.stdin.resume(), 'end');
try {
  await build({ root: process.cwd(), logLevel: 'warn' });
} catch (error) {
  console.error(error);
  // Astro goes on with the pages that it had begun, though the build has failed.
  process.exit(1);
}
