import { describe, expect, it } from 'vitest';
import { fileOf } from '../../scripts/page-weight.ts';
import { failuresByPage, site } from './support/site.ts';

const { origin } = site.dataset.site;
const claimPages = site.pages.filter(({ path }) => /^\/breaches\/[^/]+\/claims\/[^/]+\/$/.test(path));

describe('the page of every claim', () => {
  it('gives a frame of that claim, whose address is published', () => {
    const wrong = failuresByPage(claimPages, ({ document, path }) => {
      const code = document.getElementById('code-frame')?.textContent ?? '';
      const src = /^<iframe src="([^"]+)"/.exec(code)?.[1] ?? '';
      const expected = path.replace(/^\/breaches\//, '/embed/');
      if (src !== `${origin}${site.basePath}${expected.slice(1)}`) return [`frame of ${src}`];
      return site.files.includes(fileOf(src.slice(origin.length), site.basePath)) ? [] : [`nothing at ${src}`];
    });
    expect(claimPages.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('is cited by its own address in every form that has one', () => {
    const wrong = failuresByPage(claimPages, ({ document, path }) => {
      const address = `${origin}${site.basePath}${path.slice(1)}`;
      const forms = ['plain', 'apa', 'bibtex', 'ris', 'csl-json', 'markdown'];
      return forms.filter((form) => !document.getElementById(`cite-${form}`)?.textContent?.includes(address));
    });
    expect(wrong).toEqual([]);
  });

  it('shows the frame that the code makes', () => {
    const wrong = failuresByPage(claimPages, ({ document, path }) => {
      const src = document.querySelector('iframe')?.getAttribute('src') ?? '';
      return src === `${site.basePath}${path.replace(/^\/breaches\//, 'embed/')}` ? [] : [`preview of ${src}`];
    });
    expect(wrong).toEqual([]);
  });

  it('dates every status that the claim bears on', () => {
    const undated = failuresByPage(claimPages, ({ document }) => {
      const statuses = [...document.querySelectorAll('.claim-page .statuses')].filter((list) =>
        [...list.querySelectorAll('li')].some((item) => /\bwith\b/.test(item.textContent ?? '')),
      );
      const bears = document.querySelectorAll('.claim-page section > .cell > h3 a[href*="data-type="]').length;
      return bears > 0 && statuses.length === 0 ? [`${bears} cells without a dated status`] : [];
    });
    expect(undated).toEqual([]);
  });
});
