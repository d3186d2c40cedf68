import { expect, it } from 'vitest';
import { readPromises } from '../../scripts/promise-addresses.ts';
import { promisedBy } from '../../src/publish/promises.ts';
import { site } from './support/site.ts';

it('every address that was ever promised is still published, as a page, a redirect or a file', () => {
  const lines = readPromises(process.cwd());
  const built = new Set(site.files);
  const gone = lines
    .flatMap(promisedBy)
    .filter((path) => !built.has(path.slice(1).replace(/(?:^|\/)$/, '$&index.html')));
  expect(lines.length).toBeGreaterThan(300);
  expect(gone).toEqual([]);
});
