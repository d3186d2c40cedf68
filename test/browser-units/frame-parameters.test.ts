import { describe, expect, it } from 'vitest';
import { readParameters } from '../../src/browser/frame/parameters.ts';

const NOTHING = { theme: null, transparent: false, lang: null, pymId: null, secret: null };

describe('the parameters of an embed', () => {
  it('are all read from one address', () => {
    const search = '?theme=dark&background=transparent&lang=en&childId=chart-1&initialWidth=300';
    expect(readParameters(search, '#?secret=Ab3Cd4Ef5G')).toEqual({
      theme: 'dark',
      transparent: true,
      lang: 'en',
      pymId: 'chart-1',
      secret: 'Ab3Cd4Ef5G',
    });
  });

  it.each([
    '',
    '?',
    '?theme=',
    '?theme=Dark',
    '?theme=toString',
    '?background=red',
    '?lang=de',
    '?childId=a%20b',
    '?%%%',
  ])('are none in the query "%s"', (search) => {
    expect(readParameters(search, '')).toEqual(NOTHING);
  });

  it.each([
    '#',
    '#?secret=',
    '#?secret=Ab3Cd4Ef5',
    '#?secret=Ab3Cd4Ef5G6',
    '#?secret=Ab3Cd4Ef-5',
    '#?mysecret=Ab3Cd4Ef5G',
  ])('hold no secret in the fragment "%s"', (hash) => {
    expect(readParameters('', hash)).toEqual(NOTHING);
  });

  it('hold a secret that stands beside other things in the fragment', () => {
    expect(readParameters('', '#amp=1&secret=Ab3Cd4Ef5G&x=y').secret).toBe('Ab3Cd4Ef5G');
  });

  it('never take an id that would end a part of a pym.js message', () => {
    expect(readParameters('?childId=axPYMxheightxPYMx9', '').pymId).toBe(null);
  });
});
