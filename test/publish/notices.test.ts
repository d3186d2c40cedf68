import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import type { FigureContent } from '../../src/model/figure-content.ts';
import type { FigureVersion } from '../../src/model/figure-version.ts';
import { versionStatus } from '../../src/publish/notices.ts';

const content = { scope: 'b', figure: 'ledger', view: null, claims: ['k1'] as readonly string[] } as FigureContent;
const version = (hash: string, sequence: number, published: string, reason: string): FigureVersion => ({
  ...{ hash, sequence, published, reason, css: '', content },
});
const first = version('a', 1, '2026-12-01', 'First');
const second = version('b', 2, '2026-12-02', 'Two kettles more');
const nothing = { corrections: [], claims: [], withdrawnClaims: [] };

/** The status and the words of both versions, where this build has the content of some hash. */
const told = (hash: string | undefined) =>
  [first, second].map((one) => {
    const { status, text } = versionStatus(one, [first, second], hash, nothing);
    return [status, text];
  });

describe('the status of a published version', () => {
  it('is current for the newest, which the others name with its day and reason', () => {
    const newer = ['newer', 'A newer version was published on Dec 2 2026: Two kettles more.'];
    expect(told('b')).toEqual([newer, ['current', '']]);
    // The build has what is not published yet, or has the figure no more.
    expect(told('c')).toEqual([newer, ['current', '']]);
    expect(told(undefined)).toEqual([newer, ['current', '']]);
  });

  it('is current for an earlier one whose content holds again, and the newer one says so', () => {
    expect(told('a')).toEqual([
      ['current', ''],
      ['newer', 'The version of Dec 1 2026 holds again.'],
    ]);
  });

  it('is corrected for what was published before a correction of a claim behind it', () => {
    const correction: Correction = {
      ...{
        date: '2026-12-02',
        kind: 'corrected',
        figure: null,
        claim: 'k1',
        said: '4,000',
        says: '5,000',
        why: 'Typo',
      },
    };
    const corrected = { ...nothing, corrections: [correction] };
    const { status, text } = versionStatus(first, [first, second], 'b', corrected);
    expect(status).toBe('corrected');
    expect(text).toBe(
      'Corrected on Dec 2 2026: claim k1 was “4,000”, now “5,000”. A newer version was published on Dec 2 2026: Two kettles more.',
    );
    expect(versionStatus(second, [first, second], 'b', corrected).status).toBe('current');
  });
});
