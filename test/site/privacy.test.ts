import { describe, expect, it } from 'vitest';
import { resourcesOf } from '../../scripts/page-weight.ts';
import { failuresByPage, site } from './support/site.ts';

const scripts = site.files.filter((file) => file.endsWith('.js'));
const styles = site.files.filter((file) => file.endsWith('.css'));

/** What a browser offers for keeping or sending something; the site does neither. */
const KEEPS_OR_SENDS =
  /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|sendBeacon|XMLHttpRequest|WebSocket|EventSource|serviceWorker)\b|\.cookie\b|\bcaches\.(?:open|match)|\bfetch\s*\(/;

/** The one request of a frame's script: a pinned figure asks its own host whether it was corrected, and sends nothing. */
const STATUS_REQUEST = 'fetch("status.json"';

/** A plain request for a file of the site, which sends nothing but its address: the policy allows no other host. */
const OWN_FILE = /\bfetch\([\w$]+\)/g;

/** MiniSearch calls a method of its map of words `fetch`: it asks nobody for anything. */
const MAP_METHOD = /\._index\.fetch\(|(?<=[};])fetch(?=\([\w$]+,[\w$]+\)\{)/g;

describe('a reader is left alone', () => {
  it('nothing is loaded from another host', () => {
    const foreign = failuresByPage(site.pages, (page) => resourcesOf(page).filter((address) => isForeign(address)));
    expect(foreign).toEqual([]);
  });

  it('no style loads anything from another host', () => {
    const foreign = styles.filter((file) => /url\(["']?(?:https?:)?\/\/|@import/.test(site.read(file).toString()));
    expect(foreign).toEqual([]);
  });

  it('no page frames, embeds or connects ahead to another address', () => {
    const found = failuresByPage(site.pages, ({ document }) =>
      [...document.querySelectorAll('iframe, object, embed, [rel~=preconnect], [rel~=dns-prefetch], [ping]')]
        .filter((element) => !element.getAttribute('src')?.startsWith(`${site.basePath}embed/`))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(found).toEqual([]);
  });

  it('no form sends anything', () => {
    const found = failuresByPage(site.pages, ({ document }) =>
      [...document.querySelectorAll('form[action], form[method], [formaction]')].map(({ outerHTML }) =>
        outerHTML.slice(0, 80),
      ),
    );
    expect(found).toEqual([]);
  });

  it('scripts of pages may ask no host but this one', () => {
    const policies = failuresByPage(site.pages, ({ document }) => {
      const policy =
        document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
      return /default-src 'none'/.test(policy) && !/connect-src (?!'self'(?:;|$))/.test(policy) ? [] : [policy];
    });
    expect(policies).toEqual([]);
  });

  it('no script keeps or sends anything', () => {
    const inline = site.pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => ({ name: path, textContent })),
    );
    const shipped = scripts.map((file) => ({ name: file, textContent: site.read(file).toString() }));
    const found = [...shipped, ...inline].flatMap(({ name, textContent }) => {
      const word = KEEPS_OR_SENDS.exec(
        (textContent ?? '').replace(STATUS_REQUEST, '').replace(OWN_FILE, '').replace(MAP_METHOD, ''),
      )?.[0];
      return word === undefined ? [] : [`${name}  ${word}`];
    });
    expect(found).toEqual([]);
  });
});

describe('a strict content security policy would hold', () => {
  it('no element has a style attribute', () => {
    const found = failuresByPage(site.pages, ({ document }) =>
      [...document.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(found).toEqual([]);
  });

  it('no attribute holds script', () => {
    const found = failuresByPage(site.pages, ({ document }) =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name }) => `${element.localName} ${name}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

function isForeign(address: string): boolean {
  const { origin } = site.dataset.site;
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) && new URL(address, origin).origin !== origin;
}
