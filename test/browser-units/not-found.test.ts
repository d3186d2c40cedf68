import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/browser/not-found.ts';

const known = [
  '/',
  '/charts/',
  '/data-types/',
  '/breaches/kettle-2021/',
  '/charts/kettle-2021/matrix/',
  '/charts/kettle-2021/paths/',
].map((path) => ({ path }));
const found = (path: string) => nearest(path, known)?.path ?? null;

describe('the page nearest to an unknown address', () => {
  it('is the figure that a mistyped address, an embed or a file of it means', () => {
    expect(found('/charts/kettle-2021/matrixx/')).toBe('/charts/kettle-2021/matrix/');
    expect(found('/embed/kettle-2021/matrix/unknown-view/')).toBe('/charts/kettle-2021/matrix/');
    expect(found('/kettle-2021/MATRIX.html')).toBe('/charts/kettle-2021/matrix/');
  });

  it('is the one of two alike that shares more letters', () => {
    const two = ['/charts/k/exposure-line/', '/charts/k/exposure-matrix/'].map((path) => ({ path }));
    expect(nearest('/charts/k/exposure-matrixx/', two)?.path).toBe('/charts/k/exposure-matrix/');
  });

  it('is the breach where no figure of it is meant', () => {
    expect(found('/embed/kettle-2021/pie/')).toBe('/breaches/kettle-2021/');
    expect(found('/breaches/kettle-2021/claims/c999/')).toBe('/breaches/kettle-2021/');
  });

  it('is a section where nothing else is known', () => {
    expect(found('/data-types/nope/')).toBe('/data-types/');
  });

  it('is none where no word fits', () => {
    expect(found('/v/0123456789abcdef/')).toBeNull();
    expect(found('/%3Cscript%3E/')).toBeNull();
    expect(found('/')).toBeNull();
  });
});
