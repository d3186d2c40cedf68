import { expect, it } from 'vitest';
import type { BuiltPage } from '../../scripts/built-site.ts';
import { failuresByPage, readersPages, site } from './support/site.ts';

const { origin } = site.dataset.site;

/** Where the width of a PNG stands in its bytes, and its height behind it (https://www.w3.org/TR/png-3/#11IHDR). */
const WIDTH_AT = 16;

function metaOf({ document }: BuiltPage, property: string): string {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
}

/** The file of a page's card, below the site's folder. */
function cardOf(page: BuiltPage): string {
  return metaOf(page, 'og:image').replace(`${origin}${site.basePath}`, '');
}

it('every page has a card of 1200 × 630 that is published, in words as well', () => {
  const files = new Set(site.files);
  const wrong = failuresByPage(readersPages, (page) => {
    const card = cardOf(page);
    if (!files.has(card)) return [`no file for its card "${card}"`];
    const png = site.read(card);
    const size = [png.readUInt32BE(WIDTH_AT), png.readUInt32BE(WIDTH_AT + 4)].join(' × ');
    const said = [metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')].join(' × ');
    return [
      ...(size === '1200 × 630' && said === size ? [] : [`${size}, and says ${said}`]),
      ...(metaOf(page, 'og:image:alt').length < 20 ? ['no words for its card'] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

it('every page but the one for unknown addresses has a card of its own', () => {
  const users = Map.groupBy(readersPages, cardOf);
  const shared = [...users.values()].filter(({ length }) => length > 1).map((pages) => pages.map(({ path }) => path));
  expect(shared).toEqual([['/404.html', '/']]);
});

it('no card is published that no page shows', () => {
  const shown = new Set(readersPages.map(cardOf));
  expect(site.files.filter((file) => file.startsWith('cards/') && !shown.has(file))).toEqual([]);
});
