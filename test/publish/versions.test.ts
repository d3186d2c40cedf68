import { describe, expect, it } from 'vitest';
import type { FigureContent } from '../../src/model/figure-content.ts';
import type { FigureVersion } from '../../src/model/figure-version.ts';
import { newVersions, publications, versionFile } from '../../src/publish/versions.ts';

// Only the names of the figure play a part here.
const content = (figure: string, view: string | null = null) => ({ scope: 'b', figure, view }) as FigureContent;
const version = (hash: string, sequence: number, published = '2026-12-01', reason = 'First'): FigureVersion => ({
  ...{ hash, sequence, published, reason, css: '', content: content('ledger') },
});
const figure = (hash: string) => ({ hash, content: content('ledger'), css: '.a{}' });

describe('a publication', () => {
  it('adds what is not stored, and counts on from the last', () => {
    const added = newVersions([figure('a'), figure('b'), figure('c')], [version('b', 7)], {
      ...{ published: '2026-12-02', reason: 'Second' },
    });
    expect(added.map(({ hash, sequence, published, reason, css }) => [hash, sequence, published, reason, css])).toEqual(
      [
        ['a', 8, '2026-12-02', 'Second', '.a{}'],
        ['c', 9, '2026-12-02', 'Second', '.a{}'],
      ],
    );
  });

  it('adds nothing the second time', () => {
    const publication = { published: '2026-12-02', reason: 'Again' };
    const once = newVersions([figure('a')], [], publication);
    expect(newVersions([figure('a')], once, publication)).toEqual([]);
  });

  it('cannot be dated before the last', () => {
    const early = { published: '2026-11-30', reason: 'Early' };
    expect(() => newVersions([figure('a')], [version('b', 1)], early)).toThrow('2026-11-30 is before 2026-12-01');
  });
});

describe('the file of a version', () => {
  it.each([
    [content('ledger'), 'versions/b/ledger/a.json'],
    [content('ledger', 'wyze'), 'versions/b/ledger.wyze/a.json'],
  ])('is named after figure, view and hash', (given, file) => {
    expect(versionFile({ hash: 'a', content: given })).toBe(file);
  });
});

it('what was published on a day for a reason stands together, the newest first', () => {
  const groups = publications([version('a', 1), version('b', 2), version('c', 3, '2026-12-01', 'Second')]);
  expect(groups.map(({ reason, versions }) => [reason, versions.map(({ hash }) => hash)])).toEqual([
    ['Second', ['c']],
    ['First', ['a', 'b']],
  ]);
});
