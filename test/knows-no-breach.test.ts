import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { dataset } from './support/dataset.ts';

const SOURCE = new URL('../src/', import.meta.url).pathname;
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|astro|css)$/.test(name),
);

/** Words that name a breach, who was responsible for it, or what it happened to. */
function namesInData(): string[] {
  const breaches = dataset.breaches.flatMap(({ id, title, organisation, groups }) => {
    const claimant = dataset.claimants.find((one) => one.id === organisation);
    // A product's or a company's name is one word of its id: "wyze" of "wyze-2019".
    const [maker = ''] = id.split('-');
    return [id, maker, title, organisation, claimant?.label ?? '', ...groups.map((group) => group.label)];
  });
  const file = readFileSync(new URL('../data/catalogue/breaches.csv', import.meta.url), 'utf8');
  const { data } = parse<{ id: string; organisation: string; product: string }>(file, {
    header: true,
    skipEmptyLines: true,
  });
  const lines = data.flatMap(({ id, organisation, product }) => [id, organisation, product]);
  return [...new Set([...breaches, ...lines])].filter((name) => name.length > 3);
}

/** What a file says to readers or to the program: all of it but the comments, whose examples may have names. */
function withoutComments(name: string): string {
  const text = readFileSync(join(SOURCE, name), 'utf8');
  if (!name.endsWith('.ts')) return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

describe('the code', () => {
  const names = namesInData();
  const mentions = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );

  it('looks for the name of every breach, its organisation and its product', () => {
    expect(names).toEqual(expect.arrayContaining(['wyze-2019', 'wyze', 'Wyze', 'Camera owners']));
    expect('for Wyze, and wyze-2019'.match(mentions)).toHaveLength(2);
  });

  it.each(files)('knows no breach: %s', (name) => {
    expect(withoutComments(name).match(mentions) ?? []).toEqual([]);
  });
});
