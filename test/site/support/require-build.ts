import { existsSync } from 'node:fs';

/** These tests read what was built, and would pass over an empty folder. */
export default function requireBuild(): void {
  if (existsSync('dist/index.html')) return;
  throw new Error('dist/ holds no site. Run npm run build first; npm test does it by itself.');
}
