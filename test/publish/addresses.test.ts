import { describe, expect, it } from 'vitest';
import {
  chartPath,
  embedPath,
  exportPath,
  fullAddress,
  oembedPath,
  pinnedPath,
  pinnedStatusPath,
  resolveSiteLinks,
  siteLink,
} from '../../src/publish/addresses.ts';

const whole = { scope: 'kettle-2021', figure: 'exposure-matrix', view: null };
const view = { ...whole, view: 'contact' };
const site = { origin: 'https://site.example', base_path: '/explorer/' };

describe('the addresses of a figure', () => {
  it('are these, for ever', () => {
    expect(chartPath(whole)).toBe('/charts/kettle-2021/exposure-matrix/');
    expect(embedPath(whole)).toBe('/embed/kettle-2021/exposure-matrix/');
    expect(embedPath(view)).toBe('/embed/kettle-2021/exposure-matrix/contact/');
    expect(oembedPath(whole)).toBe('/oembed/kettle-2021/exposure-matrix.json');
    expect(oembedPath(view)).toBe('/oembed/kettle-2021/exposure-matrix/contact.json');
    expect(exportPath(whole, '-social.png')).toBe('/charts/kettle-2021/exposure-matrix-social.png');
    expect(pinnedPath('0123456789abcdef')).toBe('/v/0123456789abcdef/');
    expect(pinnedStatusPath('0123456789abcdef')).toBe('/v/0123456789abcdef/status.json');
  });

  it('have one page for a figure and its views', () => {
    expect(chartPath(view)).toBe(chartPath(whole));
  });

  it('stand below the base path of the site', () => {
    expect(fullAddress(site, '/charts/x/y/')).toBe('https://site.example/explorer/charts/x/y/');
  });
});

describe('links of a figure that travels', () => {
  it('become full addresses once it is known where the site stands', () => {
    const html = `<a href="${siteLink('/breaches/x/')}">claim</a>`;
    expect(resolveSiteLinks(html, site)).toBe('<a href="https://site.example/explorer/breaches/x/">claim</a>');
  });

  it('are told from the same word in a text', () => {
    expect(resolveSiteLinks('<p>site:/breaches/x/</p>', site)).toBe('<p>site:/breaches/x/</p>');
  });
});
