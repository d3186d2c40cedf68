/**
 * Builds the pages of the project in the current folder. With `--when-told` it begins when it gets a line, and ends where
 * its input ends without one: loading what builds them takes a second, in which another process can compile the data.
 */
import { createInterface } from 'node:readline/promises';
import { build } from 'astro';

if (process.argv.includes('--when-told') && !(await isTold())) process.exit(1);
try {
  await build({ root: process.cwd(), logLevel: 'warn' });
} catch (error) {
  console.error(error);
  // Astro goes on with the pages that it had begun, though the build has failed.
  process.exit(1);
}

async function isTold(): Promise<boolean> {
  for await (const _ of createInterface({ input: process.stdin })) return true;
  return false;
}
