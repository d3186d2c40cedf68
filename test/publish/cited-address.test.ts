import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/model/site.ts';
import { citedAddress, isPublished } from '../../src/publish/cited-address.ts';

const site = { origin: 'https://a.example', base_path: '/b/' } as Site;
const ref = { scope: 'acme-2020', figure: 'ledger', view: null };
const hash = '0123456789abcdef';
const version = (id: string) => ({ hash: id, published: '2026-01-02', reason: 'First' });

describe('citedAddress', () => {
  it('is the pinned address of a version that was published', () => {
    const cited = { site, hash, versions: [version('aaaaaaaaaaaaaaaa'), version(hash)] };
    expect(isPublished(cited)).toBe(true);
    expect(citedAddress(ref, cited)).toBe(`https://a.example/b/v/${hash}/`);
  });

  it('is the page of the figure where only other versions were published', () => {
    const cited = { site, hash, versions: [version('aaaaaaaaaaaaaaaa')] };
    expect(isPublished(cited)).toBe(false);
    expect(citedAddress(ref, cited)).toBe('https://a.example/b/charts/acme-2020/ledger/');
  });
});
