import { describe, expect, it } from 'vitest';
import { siteHeaders } from '../../scripts/site-headers.ts';
import { headersFor } from '../../src/publish/headers.ts';
import { inlineCode } from '../../src/publish/inline-code.ts';
import { failuresByPage, readersPages } from './support/site.ts';

const POLICY = 'meta[http-equiv="Content-Security-Policy"]';
const sent = headersFor('/method/', siteHeaders('dist'))['Content-Security-Policy'];

describe('every page', () => {
  it('carries the policy that a host would send, before anything that it rules', () => {
    const wrong = failuresByPage(readersPages, (page) => {
      const policy = page.document.querySelector(POLICY)?.getAttribute('content') ?? '';
      const [place, first] = [page.html.indexOf('http-equiv'), page.html.search(/<(?:link|script|style|img)\b/)];
      return `${policy}; frame-ancestors 'self'` === sent && place < first ? [] : [`"${policy}" at ${place}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has nothing inline that the policy would refuse', () => {
    const inline = failuresByPage(readersPages, ({ html }) => {
      const { scripts, styles } = inlineCode(html);
      return [...scripts, ...styles];
    });
    expect(inline).toEqual([]);
    expect(
      failuresByPage(readersPages, ({ document }) =>
        [...document.querySelectorAll('[style]')].map((e) => e.outerHTML.slice(0, 60)),
      ),
    ).toEqual([]);
  });
});
