import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeFileWhole } from '../../scripts/folder-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Each test starts a Node of its own, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let data = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compile-test-'));
  data = join(folder, 'data');
  out = join(folder, 'out', 'dataset.json');
  cpSync(join(ROOT, 'test/fixtures/invented-data'), data, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function compile(args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const places = ['--data', data, '--out', join(folder, 'out')];
  const { SITE_URL, BASE_PATH, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/compile.ts', ...places, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...inherited, ...environment },
  });
  return { status, stdout, stderr };
}

function breakData(): void {
  const claims = join(data, 'breaches/kettle-2021/claims.csv');
  writeFileSync(claims, readFileSync(claims, 'utf8').replace('k1,,2021', 'k1,,2O21').replace('5000', 'many'));
}

describe('npm run compile', () => {
  it('writes the dataset and says so in one line when nobody looks on', () => {
    const { status, stdout, stderr } = compile();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^compiled \d+ files, 8 claims, 0 warnings in \d+ ms; written: .*dataset\.json\n$/);
    expect(JSON.parse(readFileSync(out, 'utf8')).breaches[0].id).toBe('kettle-2021');
  });

  it('leaves a dataset alone that would stay the same', () => {
    compile();
    const before = statSync(out);
    expect(compile().stdout).toContain('unchanged');
    expect(statSync(out).ino).toBe(before.ino);
    expect(statSync(out).mtimeMs).toBe(before.mtimeMs);
  });

  it('gives the same bytes in every time zone and language', () => {
    compile([], { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
    const first = readFileSync(out, 'utf8');
    rmSync(out);
    compile([], { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    expect(readFileSync(out, 'utf8')).toBe(first);
  });

  it('prints all problems, exits with 1, and leaves the last good dataset', () => {
    compile();
    const before = readFileSync(out, 'utf8');
    breakData();
    const { status, stdout, stderr } = compile();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'data/breaches/kettle-2021/claims.csv:2:date',
      'data/breaches/kettle-2021/claims.csv:2:value',
      expect.stringMatching(/^2 problems \(data\/ stands for .*\)\. Nothing was written\.$/),
      '',
    ]);
    expect(readFileSync(out, 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'out'))).toEqual(['dataset.json', 'imported.json', 'versions.json']);
  });

  it('writes nothing with --check, whether the data is right or wrong', () => {
    expect(compile(['--check'])).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing written') });
    breakData();
    expect(compile(['--check']).status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it('says which folder it could not read', () => {
    rmSync(data, { recursive: true });
    const { status, stderr } = compile();
    expect(status).toBe(1);
    expect(stderr).toBe(`${data} is not there. Check its name and folder. Nothing was written.\n`);
  });
});

describe('a file that is written whole', () => {
  const path = () => join(folder, 'file.json');

  it('takes away what a killed run left behind, and nothing else', () => {
    writeFileSync(`${path()}.999999999.tmp`, 'half');
    writeFileSync(`${path()}.notes.tmp`, 'mine');
    expect(writeFileWhole(path(), 'whole')).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('file'))).toEqual(['file.json', 'file.json.notes.tmp']);
    expect(readFileSync(path(), 'utf8')).toBe('whole');
  });

  it('keeps the old content and no temporary file when it cannot be put in place', () => {
    const taken = join(folder, 'taken');
    cpSync(data, taken, { recursive: true });
    expect(() => writeFileWhole(taken, 'new')).toThrow();
    expect(existsSync(join(taken, 'site.csv'))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
