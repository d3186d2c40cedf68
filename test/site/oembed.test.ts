import { describe, expect, it } from 'vitest';
import { fileOf } from '../../scripts/page-weight.ts';
import { filterAsWordPress } from '../support/wordpress-filter.ts';
import { failuresByPage, site } from './support/site.ts';

/** WordPress reads no more of a page than this, in bytes. */
const READ_BY_WORDPRESS = 150_000;

const { origin } = site.dataset.site;
const explorers = new Set(site.dataset.breaches.map(({ id }) => `/breaches/${id}/`));
const OF_ONE_THING = /^\/(?:charts\/[^/]+\/[^/]+|breaches\/[^/]+\/claims\/[^/]+)\/$/;
const pasted = site.pages.filter(({ path }) => OF_ONE_THING.test(path) || explorers.has(path));
const answers = site.files.filter((file) => /^oembed\/.*\.json$/.test(file));

function readAnswer(file: string): Record<string, unknown> {
  return JSON.parse(site.read(file).toString());
}

describe('a page that is pasted into an article', () => {
  it('names its oEmbed answer in the head, before any style and within what is read', () => {
    expect(pasted.length).toBeGreaterThan(explorers.size);
    const wrong = failuresByPage(pasted, ({ html, document }) => {
      const links = [...document.querySelectorAll('head > link[type="application/json+oembed"]')];
      const address = links[0]?.getAttribute('href') ?? '';
      const place = html.indexOf('application/json+oembed');
      const style = html.search(/<style|rel="?stylesheet/);
      const ok = links.length === 1 && place < READ_BY_WORDPRESS && (style < 0 || place < style);
      if (!ok || !address.startsWith(`${origin}${site.basePath}oembed/`)) return [`link to "${address}" at ${place}`];
      return answers.includes(fileOf(address.slice(origin.length), site.basePath)) ? [] : [`no answer at ${address}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('every oEmbed answer', () => {
  it('frames an embed or a pinned figure that is there, and links to a page that is there', () => {
    const missing = answers.flatMap((file) => {
      const html = String(readAnswer(file).html);
      const addresses = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
      const files = addresses.map((address) => fileOf(address.slice(origin.length), site.basePath));
      return addresses.length === 2 && files.every((name) => site.files.includes(name)) ? [] : [file];
    });
    expect(answers.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('leaves a quotation and a frame after the filter of WordPress', () => {
    const empty = answers.filter(
      (file) =>
        !/^<blockquote .*<\/blockquote><iframe .*<\/iframe>$/s.test(
          filterAsWordPress(String(readAnswer(file).html), 'abcdefghij') ?? '',
        ),
    );
    expect(empty).toEqual([]);
  });

  it('has whole heights that every frame may have, and plain texts', () => {
    const wrong = answers.filter((file) => {
      const { height, width, title } = readAnswer(file);
      return !Number.isInteger(height) || !Number.isInteger(width) || /<[a-z/]/i.test(String(title));
    });
    expect(wrong).toEqual([]);
  });
});
