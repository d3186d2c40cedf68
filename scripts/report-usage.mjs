/** Preloaded into a process whose cost is measured: at its end, what it used goes into the file that USAGE_FILE names. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(
      process.env['USAGE_FILE'] ?? '',
      `${JSON.stringify({ seconds: userCPUTime / 1e6, bytes: maxRSS * 1024 })}\n`,
    );
  });
}
