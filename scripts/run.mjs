/**
 * The door to every command: `node scripts/run.mjs scripts/test.ts [arguments]`.
 * It installs what the lock file names where that is missing, then runs the TypeScript file on the pinned Node.
 * Plain JavaScript without dependencies, because the Node that starts it may be old and nothing is installed yet.
 */
import { spawn } from 'node:child_process';
import { setUp } from './set-up.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('usage: node scripts/run.mjs <file.ts> [arguments]');

const node = setUp();
const child = spawn(node, [entry, ...rest], { stdio: 'inherit' });
// The terminal sends an interrupt to the child as well; it decides how to end, and this process ends with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => signal === 'SIGINT' || child.kill(/** @type {NodeJS.Signals} */ (signal)));
}
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
