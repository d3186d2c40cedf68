import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolderWhole } from '../../scripts/folder-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'new-test-'));
  cpSync(join(ROOT, 'test/fixtures/invented-data'), data, { recursive: true });
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/new.ts', '--data', data, ...args], { cwd: ROOT, encoding: 'utf8' });
const breaches = () => readdirSync(join(data, 'breaches'));

describe('npm run new', () => {
  it('makes the folder and says what to do next', () => {
    const { status, stdout, stderr } = run('jug-2022');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Next: npm run dev');
    expect(breaches()).toEqual(['jug-2022', 'kettle-2021']);
    expect(readdirSync(join(data, 'breaches/jug-2022'))).toHaveLength(14);
  });

  it.each([[['kettle-2021']], [['Jug 2022']], [[]], [['a', 'b']]])('changes nothing for %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/Nothing was written\.\n$/);
    expect(breaches()).toEqual(['kettle-2021']);
  });

  it('takes away what a killed run left, which the compiler never saw', () => {
    mkdirSync(join(data, 'breaches/.jug-2022.999999999.tmp'));
    writeFileSync(join(data, 'breaches/.jug-2022.999999999.tmp/claims.csv'), 'half');
    expect(run('jug-2022').status).toBe(0);
    expect(breaches()).toEqual(['jug-2022', 'kettle-2021']);
  });

  it('leaves nothing when a file cannot be written', () => {
    const files = new Map([
      ['a.csv', 'a'],
      ['a.csv/b.csv', 'a file cannot be a folder'],
    ]);
    expect(() => writeFolderWhole(join(data, 'breaches/jug-2022'), files)).toThrow();
    expect(breaches()).toEqual(['kettle-2021']);
    expect(existsSync(join(data, 'breaches/jug-2022'))).toBe(false);
  });
});
