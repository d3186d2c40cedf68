import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/set-up.mjs';

const locked = {
  '': {},
  'node_modules/d3': { version: '7.9.2', integrity: 'sha512-a' },
  'node_modules/only-on-mac': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const installed = { 'node_modules/d3': { version: '7.9.2', integrity: 'sha512-a' } };

describe('whether the packages are installed', () => {
  it('is yes when npm installed what the lock file names, without packages for other systems', () => {
    expect(isInstalled(locked, installed)).toBe(true);
  });

  it('is no on a fresh clone, where nothing is installed', () => {
    expect(isInstalled(locked, null)).toBe(false);
  });

  it('is no when a package is missing', () => {
    expect(isInstalled(locked, {})).toBe(false);
  });

  it('is no when a package has another version', () => {
    const older = { 'node_modules/d3': { version: '7.9.1', integrity: 'sha512-z' } };
    expect(isInstalled(locked, older)).toBe(false);
  });

  it('is no when a package has the same version but other contents', () => {
    const altered = { 'node_modules/d3': { version: '7.9.2', integrity: 'sha512-z' } };
    expect(isInstalled(locked, altered)).toBe(false);
  });

  it('is no when a package is there that the lock file no longer names', () => {
    const extra = { ...installed, 'node_modules/gone': { version: '1.0.0' } };
    expect(isInstalled(locked, extra)).toBe(false);
  });
});
