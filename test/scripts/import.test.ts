import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Each test starts a Node of its own, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let download = '';
const target = () => join(folder, 'data/catalogue/imported/hibp.csv');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-test-'));
  download = join(folder, 'breaches.json');
  for (const part of ['vocabulary', 'catalogue', 'risk'])
    cpSync(join(ROOT, 'data', part), join(folder, 'data', part), { recursive: true });
  rmSync(join(folder, 'data/catalogue/imported'), { recursive: true, force: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (name: string, change: object = {}) => ({
  Name: name,
  Title: `${name} & Co`,
  BreachDate: '2019-12-26',
  AddedDate: '2020-01-05T00:00:00Z',
  PwnCount: 4_294_967_297,
  DataClasses: ['Email addresses', 'Teapot colours'],
  IsVerified: true,
  ...change,
});

function importOf(entries: readonly object[] | string, limit?: number) {
  writeFileSync(download, typeof entries === 'string' ? entries : JSON.stringify(entries));
  const args = ['scripts/import.ts', 'hibp', download, '--data', join(folder, 'data')];
  // A limit on the size of files is met in mid-write, as a full disk is.
  const [program, given] =
    limit === undefined
      ? [process.execPath, args]
      : ['bash', ['-c', `trap '' XFSZ; ulimit -f ${limit}; exec "$@"`, 'bash', process.execPath, ...args]];
  return spawnSync(program, given, { cwd: ROOT, encoding: 'utf8' });
}

const leftovers = () => readdirSync(join(folder, 'data/catalogue/imported')).filter((name) => name !== 'hibp.csv');

describe('npm run import', () => {
  it('says what it mapped, kept, left out and wrote, and changes nothing the second time', () => {
    const first = importOf([entry('Kettle'), entry('Teapot')]);
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    for (const said of [
      '2 entries taken over, as of 2020-01-05',
      '2 email',
      '2 Teapot colours',
      'there was none',
      'written: ',
    ]) {
      expect(first.stdout).toContain(said);
    }
    const before = readFileSync(target(), 'utf8');
    const second = importOf([entry('Teapot'), entry('Kettle')]);
    expect(second.stdout).toContain('compared with the last import: 0 new, 0 gone, 0 cells changed');
    expect(second.stdout).toContain('unchanged: ');
    expect(readFileSync(target(), 'utf8')).toBe(before);
  });

  it('shows what a later download adds, takes away and changes', () => {
    importOf([entry('Kettle'), entry('Teapot')]);
    const { stdout } = importOf([entry('Kettle', { PwnCount: 7 }), entry('Saucer')]);
    expect(stdout).toContain('1 new, 1 gone, 1 cells changed');
    expect(stdout).toContain('  + saucer\n  - teapot\n  ~ kettle count: 4294967297 -> 7');
  });

  it('names every mistake at once, with place, value and remedy, and leaves the last import whole', () => {
    importOf([entry('Kettle')]);
    const before = readFileSync(target(), 'utf8');
    const { status, stdout, stderr } = importOf([
      entry('Kettle', { PwnCount: -1 }),
      entry('Teapot', { PwnCount: 1.5, BreachDate: '2999-01-02' }),
      entry('Kettle', { DataClasses: 'Email addresses' }),
      entry('Teapot'),
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const said of [
      'breaches.json:breach 1 (Kettle).PwnCount  "-1" is not a count.',
      '(Teapot).PwnCount  "1.5" is not a count.',
      '(Teapot).BreachDate  "2999-01-02" is in the future.',
      'breach 3.DataClasses  ',
      'the name "Teapot" stands at breach 2 already. Delete one of the two.',
      'Nothing was written; what was there before is unchanged.',
    ]) {
      expect(stderr).toContain(said);
    }
    expect(readFileSync(target(), 'utf8')).toBe(before);
  });

  it.each([
    ['cut off in the middle', JSON.stringify([entry('Kettle')]).slice(0, 60), 'ends in the middle'],
    ['a page of an error', '<!doctype html><title>502</title>', 'is an HTML page, not JSON'],
    ['empty', '', 'is empty'],
    ['no list', '{"message":"Too many requests"}', 'holds no list of breaches'],
  ])('refuses a download that is %s', (_, text, message) => {
    importOf([entry('Kettle')]);
    const before = readFileSync(target(), 'utf8');
    const { status, stderr } = importOf(text);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(readFileSync(target(), 'utf8')).toBe(before);
  });

  it.skipIf(process.platform === 'win32')('keeps the last import where the disk is full in mid-write', () => {
    importOf([entry('Kettle')]);
    const before = readFileSync(target(), 'utf8');
    const many = Array.from({ length: 2000 }, (_, index) => entry(`Kettle${index}`));
    const { status, stderr } = importOf(many, 100);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /hibp\.csv could not be written whole.*Make room.*Nothing was written; what was there before is unchanged\./s,
    );
    expect(readFileSync(target(), 'utf8')).toBe(before);
    expect(leftovers()).toEqual([]);
  });

  it('takes away what a killed run left half-written, and writes whole', () => {
    importOf([entry('Kettle')]);
    writeFileSync(`${target()}.999999999.tmp`, 'id,name\nhalf');
    const { status } = importOf([entry('Teapot')]);
    expect(status).toBe(0);
    expect(leftovers()).toEqual([]);
    expect(readFileSync(target(), 'utf8')).toContain('teapot,Teapot & Co');
  });

  it('leaves no half-written table of another catalogue behind, at which the compiler would stop', () => {
    importOf([entry('Kettle')]);
    const left = join(folder, 'data/catalogue/imported/hhs.csv.999999999.tmp');
    writeFileSync(left, 'id,name\nhalf');
    importOf([entry('Teapot')]);
    expect(existsSync(left)).toBe(false);
  });

  it('says how it is called, and names a file that is not there', () => {
    const call = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/import.ts', ...args, '--data', join(folder, 'data')], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    expect(call('hipb', download).stderr).toContain('usage: npm run import -- hibp');
    expect(call('hibp', join(folder, 'absent.json')).stderr).toContain('absent.json is not there. Check its name');
    expect(existsSync(target())).toBe(false);
  });
});
