import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed } from '../../src/publish/feeds.ts';
import { dataset } from '../support/dataset.ts';

const [breach] = dataset.breaches;
if (breach === undefined) throw new Error('there is no breach');
const correction = {
  date: '2026-11-24',
  kind: 'corrected',
  figure: null,
  claim: 'c01',
  said: 'a < b & c',
  says: 'd',
  why: 'A slip.',
} as const;
const scope = {
  site: dataset.site,
  breaches: [{ ...breach, corrections: [correction] }],
  catalogue: [],
  versions: [],
  subject: breach.title,
  path: `/breaches/${breach.id}/`,
};

describe('the Atom feed, read back by another program', () => {
  const text = atomFeed(scope);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text);

  it('has what RFC 4287 asks of a feed', () => {
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed).toMatchObject({ id: expect.any(String), title: expect.any(String), updated: expect.any(String) });
    expect(feed.author.name).toBe(dataset.site.publisher);
  });

  it('has what it asks of an entry, dated by the data', () => {
    expect(feed.entry).toMatchObject({ id: expect.stringContaining('#correction:2026-11-24:corrected:c01') });
    expect(feed.entry.updated).toBe('2026-11-24T00:00:00.000Z');
    expect(JSON.stringify(feed.entry)).toContain('&lt; b');
  });
});

describe('the JSON feed', () => {
  it('has what JSON Feed 1 asks for, and ids that stay', () => {
    const feed = JSON.parse(jsonFeed(scope));
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1', title: expect.any(String) });
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0].id).toContain('#correction:2026-11-24:corrected:c01');
    expect(feed.items[0].content_html).toContain('a &lt; b &amp; c');
  });
});
