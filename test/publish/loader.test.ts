import { describe, expect, it } from 'vitest';
import { loaderOf, servedLoaders } from '../../src/publish/loader.ts';

/** The hashes are of the three letters "abc", from FIPS 180-4's own examples. */
const ABC = {
  hash: 'ba7816bf8f01cfea',
  path: '/loader/ba7816bf8f01cfea/breach-chart.js',
  integrity: 'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn',
  source: 'abc',
};

describe('the loader', () => {
  it('is published at an address made of its hash, with the integrity that pages check', () => {
    expect(loaderOf('abc')).toEqual(ABC);
  });

  it('is served in every version that was published, the present one first and once', () => {
    const older = loaderOf('older');
    const stored = { [`../data/versions/loader/${older.hash}.js`]: 'older', [`x/${ABC.hash}.js`]: 'abc' };
    expect(servedLoaders('abc', stored)).toEqual([ABC, older]);
    expect(servedLoaders('abc', {})).toEqual([ABC]);
  });

  it('is refused when a stored version is not what it was', () => {
    const changed = { [`data/versions/loader/${ABC.hash}.js`]: 'abcd' };
    expect(() => servedLoaders('abc', changed)).toThrow(/ba7816bf8f01cfea\.js was changed.*Restore it/);
  });
});
