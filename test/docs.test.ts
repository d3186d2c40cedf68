import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const TOP = readdirSync(ROOT);

/** Folders that a command makes. */
const MADE = /^(?:dist|data\/versions|node_modules|\.dataset|data\/breaches\/acme-2024)(?:\/|$)/;

/** Paths in code marks that begin with a file or folder of the project and name no placeholder. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, written = '']) => written.replace(/\/$/, ''))
    .filter((path) => TOP.includes(path.split('/')[0] ?? '') && !/[<>*{}…]/.test(path) && !MADE.test(path));
}

describe.each(GUIDES)('%s', (guide) => {
  const text = readFileSync(`${ROOT}${guide}`, 'utf8');

  it('names only files and folders that are there', () => {
    expect(pathsIn(text).filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const named = [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

it('reads a path and a command out of a text', () => {
  expect(pathsIn('`docs/x.md` and `data/<id>/y` and `src/`')).toEqual(['docs/x.md', 'src']);
});

it('every test that the guide to embeds names is there', () => {
  const text = readFileSync(`${ROOT}docs/embeds.md`, 'utf8');
  const named = [...text.matchAll(/`(test\/[^`]+)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name }));
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && line.includes('github.com'));
  expect(rows).toHaveLength(40);
  expect(named).toHaveLength(40);
  expect(named.filter(({ file, name }) => !readFileSync(`${ROOT}${file}`, 'utf8').includes(name))).toEqual([]);
});
