import { execFileSync } from 'node:child_process';

/** Compiles `data/` once before the tests, so that they read what the site reads. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/compile.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
