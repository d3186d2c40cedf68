import { describe, expect, it } from 'vitest';
import { asManyAsFit } from '../../src/charts/as-many-as-fit.ts';
import { viewsBy } from '../../src/charts/views-by.ts';
import { findFigure, publishedFigures, viewsOf, wholeFigures } from '../../src/figures.ts';
import { dataset, wyze, wyzeBreach } from '../support/dataset.ts';

const all = publishedFigures.map((figure) => ({ name: nameOf(figure.content), ...figure }));

function nameOf(at: { readonly scope: string; readonly figure: string; readonly view: string | null }): string {
  return [at.scope, at.figure, at.view].filter((part) => part !== null).join('/');
}

function contentOf(figure: string, view: string | null = null) {
  const found = findFigure({ scope: wyze.breach, figure, view });
  if (!found) throw new Error(`no figure ${figure} ${view}`);
  return found.content;
}

/** A path that is not open, and a group that cannot be scored, are told in words of the whole figure only. */
function isEmpty(row: unknown): boolean {
  const { closed = null, range } = row as { readonly closed?: string | null; readonly range?: object | null };
  return closed !== null || range === null;
}

describe('the views of a figure', () => {
  it.each(wholeFigures.map((figure) => [nameOf(figure.content), figure] as const))(
    'hold every row of %s that has something to show once, under ids that stand in addresses',
    (_, { content, rows: all }) => {
      const rows = all.filter((row) => !isEmpty(row));
      const views = viewsOf(content);
      if (content.figure === 'accounts-to-scale') expect(views).toEqual([]);
      else {
        const held = views.flatMap((view) => view.rows);
        expect(held).toHaveLength(rows.length);
        expect(new Set(held)).toEqual(new Set(rows));
      }
      const ids = views.map((view) => view.content.view ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    },
  );

  it('are none where all rows are in one group, whose view would be the whole figure', () => {
    const view = { id: 'a', label: 'A' };
    expect(viewsBy([1, 2], () => view)).toEqual([]);
    expect(viewsBy([1, 2], (row) => ({ id: `v${row}`, label: 'V' }))).toEqual([
      { id: 'v1', label: 'V', rows: [1] },
      { id: 'v2', label: 'V', rows: [2] },
    ]);
  });
});

describe('what a frame shows', () => {
  it.each(all.map((figure) => [figure.name, figure] as const))('is light, whole and without controls: %s', (_, f) => {
    const { plotHtml, shown, records, finding, measure, summary } = f.content;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThanOrEqual(records.length);
    expect(finding + measure + summary).not.toMatch(/undefined|null|NaN|\b0 of|^.{0,4}$/);
    expect(plotHtml).not.toMatch(/<(form|input|button|select|details|script|img|image)\b|style=/);
    const used = [...plotHtml.matchAll(/href="#(mark-[a-z-]+)"/g)].map(([, id]) => id);
    const known = [...plotHtml.matchAll(/<symbol id="(mark-[a-z-]+)"/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(known));
    const narrow = /drawing-narrow"><svg[^>]* height="([\d.]+)"/.exec(plotHtml)?.[1];
    expect(Number(narrow ?? 0)).toBeLessThanOrEqual(500);
  });

  it('is the first rows where not all have room, of a question the first of every side, and of counts the records too', () => {
    for (const { chart, rows, content } of publishedFigures) {
      const shown = chart.top?.(rows) ?? rows;
      const inOrder = rows.filter((row) => shown.includes(row));
      const isPicked = ['who-says-what', 'affected-in-context'].includes(content.figure) && content.view !== null;
      expect(shown).toEqual(isPicked ? inOrder : rows.slice(0, shown.length));
    }
  });

  it('leaves no side of a question out', () => {
    for (const { chart, rows, content } of publishedFigures.filter((f) => f.content.figure === 'who-says-what')) {
      if (content.view === null) continue;
      const shown = chart.top?.(rows) ?? rows;
      // Rows of this chart name their side.
      const sides = (of: readonly unknown[]) => new Set(of.map((row) => (row as { party: string }).party));
      expect(sides(shown)).toEqual(sides(rows));
    }
  });

  it('fills the room with whole rows, and never shows none', () => {
    expect(asManyAsFit([3, 4, 5], 8, (row) => row)).toEqual([3, 4]);
    expect(asManyAsFit([9, 1], 8, (row) => row)).toEqual([9]);
    expect(asManyAsFit([1, 2], 8, (row) => row)).toEqual([1, 2]);
  });
});

describe('the titles of views', () => {
  it.each([
    ['exposure-matrix', 'body', 'Body and health: 5 of 8 data types are confirmed, and two are disputed'],
    [
      'exposure-matrix',
      'footage',
      'Footage: None of 2 data types is confirmed; Wyze denies one that no source here claims: video files',
    ],
    ['exposure-timeline', 'day', 'Dec 26 2019: Public 14 minutes after the first notice, by Wyze’s account'],
    ['exposure-timeline', 'aftermath', 'What followed: Five events between Jan 6 2020 and Oct 22 2020'],
    ['who-says-what', 'home-address', 'Were home addresses in the data? '],
    ['what-is-left', 'life', 'Useful for life: Five data types can stay useful for life, by our assessment'],
    ['what-is-left', 'ended', 'Ended, by account: Two data types ended in Dec 2019, by our reading of Wyze’s account'],
    ['ledger', 'wyze', 'Wyze: The record holds 77 claims by Wyze'],
  ])('say no more than their rows: %s/%s', (figure, view, title) => {
    expect(contentOf(figure, view).finding).toContain(title);
  });

  it('name the number that others differ from, and of a view only its own', () => {
    expect(contentOf('counts-by-source', 'alexa-linked').finding).toBe(
      'Users who linked Alexa: Twelve Security and Wyze (as reported) give 24,000 users; no other number was seen',
    );
  });
});

describe('the claims behind a figure', () => {
  const known = new Set(wyzeBreach().claims.map(({ id }) => id));
  const ledgers = new Map(dataset.breaches.map(({ id, claims }) => [id, new Set(claims.map((claim) => claim.id))]));

  it.each(all.map((figure) => [figure.name, figure] as const))('are all in the ledger: %s', (_, { content }) => {
    const known = ledgers.get(content.scope) ?? new Set();
    expect(content.claims.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(content.claims).size).toBe(content.claims.length);
  });

  it('are those of its rows: a window, an event, a number, an ending, a choice', () => {
    expect(contentOf('ledger').claims).toHaveLength(known.size);
    // windows.csv gives c25 to c29, one for each claimant.
    expect(contentOf('exposure-timeline', 'window').claims).toEqual(
      expect.arrayContaining(['c25', 'c26', 'c27', 'c28', 'c29']),
    );
    // events.csv: the three that are timed rest on c30, c31 and c32.
    expect(contentOf('exposure-timeline', 'day').claims).toEqual(expect.arrayContaining(['c30', 'c31', 'c32']));
    expect(contentOf('counts-by-source', 'health-beta').claims).toEqual(['c12', 'c57']);
    // ended.csv names c71 for both tokens.
    expect(contentOf('what-is-left', 'ended').claims).toContain('c71');
    // points.csv
    expect(contentOf('who-says-what', 'home-address').claims.toSorted()).toEqual(['c58', 'c97']);
    // groups.csv: the counts of all users, of those who linked Alexa, and of testers.
    expect(contentOf('accounts-to-scale').claims.toSorted()).toEqual([
      'c01',
      'c03',
      'c04',
      'c05',
      'c06',
      'c10',
      'c11',
      'c12',
      'c57',
    ]);
  });
});
