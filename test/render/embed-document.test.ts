import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type EmbedFrame, embedDocument } from '../../src/render/embed-document.ts';
import { kettleFigure, kettleSite } from '../support/kettle-figure.ts';

const live: EmbedFrame = {
  site: kettleSite,
  content: kettleFigure,
  css: { frame: 'body>p{color:red}', figure: '.bar{fill:blue}' },
  script: 'if(1<2&&3>2)document.title;',
  pinned: null,
  notice: null,
};
const pinned: EmbedFrame = { ...live, pinned: { hash: '0123456789abcdef', published: '2021-03-04' } };

function parsed(frame: EmbedFrame): Document {
  return parseHTML(embedDocument(frame)).document;
}

const policyOf = (document: Document) =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
const textOf = (document: Document, selector: string) => document.querySelector(selector)?.textContent;
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the document of an embed', () => {
  it('says the finding, the measure, the summary and the note, with what looks like markup as text', () => {
    const document = parsed(live);
    expect(textOf(document, 'h1')).toBe('Two kettles <boiled>');
    expect(textOf(document, 'title')).toBe('Two kettles <boiled>');
    expect(textOf(document, '.measure')).toBe('Kettles, by size');
    expect(textOf(document, '.summary')).toBe('Red & blue kettles boiled.');
    expect(textOf(document, '.note')).toBe('Source Gazette · As of Feb 1 2021 · Status claimed');
  });

  it('names its figure, and is light until somebody asks for another theme', () => {
    const root = parsed({ ...live, content: { ...kettleFigure, view: 'small' } }).documentElement;
    expect(root.getAttribute('data-figure')).toBe('kettle-2021/boils/small');
    expect(root.getAttribute('data-theme')).toBe('light');
    expect(root.hasAttribute('data-pinned')).toBe(false);
  });

  it('credits the site with licence, date and an address that can be read off a picture', () => {
    const document = parsed(live);
    expect(textOf(document, '.credit')).toBe(
      'Kettle Record · CC BY 4.0 · As of Feb 1 2021kettles.example/record/charts/kettle-2021/boils',
    );
    const links = [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
      'https://kettles.example/record/charts/kettle-2021/boils/',
      'https://kettles.example/record/charts/kettle-2021/boils/#rows',
    ]);
  });

  it('opens every link beside the article, by its full address', () => {
    const document = parsed(live);
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(document.querySelector('base')?.hasAttribute('href')).toBe(false);
    expect(document.querySelector('.plot a')?.getAttribute('href')).toBe(
      'https://kettles.example/record/breaches/kettle-2021/',
    );
  });

  it('allows its own style and script by their hashes, and nothing else', () => {
    const document = parsed(live);
    const [style, script] = [textOf(document, 'style') ?? '', textOf(document, 'script') ?? ''];
    expect(style).toBe('body>p{color:red}.bar{fill:blue}');
    expect(script).toBe(live.script);
    expect(policyOf(document)).toBe(
      `default-src 'none'; style-src ${sha256(style)}; script-src ${sha256(script)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(document.head.firstElementChild?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(document.querySelectorAll('[style], [src], [onclick]').length).toBe(0);
  });

  it('tells search engines where the figure has its page', () => {
    const document = parsed(live);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://kettles.example/record/charts/kettle-2021/boils/',
    );
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('has browsers wait for an empty element after everything that is shown', () => {
    const document = parsed(live);
    const expected = document.querySelector('link[rel=expect][blocking=render]')?.getAttribute('href') ?? '';
    const last = document.body.lastElementChild;
    expect([`#${last?.id}`, last?.childNodes.length]).toEqual([expected, 0]);
  });

  it('says how many rows it shows, and where all are, where it does not show all', () => {
    const shortened = parsed({ ...live, content: { ...kettleFigure, shown: 1 } });
    expect(textOf(shortened, '.left-out')).toBe('1 of 2; all at kettles.example/record/charts/kettle-2021/boils');
    expect(textOf(parsed(live), '.left-out')).toBeUndefined();
  });
});

describe('a pinned version', () => {
  it('names its version and date, and may ask its own host what became of it', () => {
    const document = parsed(pinned);
    expect(document.documentElement.getAttribute('data-pinned')).toBe('0123456789abcdef');
    expect(textOf(document, '.credit')).toBe(
      'Kettle Record · CC BY 4.0 · Version of Mar 4 2021kettles.example/record/v/0123456789abcdef',
    );
    expect(policyOf(document)).toContain("; connect-src 'self';");
  });

  it('keeps a place for a notice, which stands above the figure when there is one', () => {
    expect(parsed(pinned).querySelector('#notice')?.hasAttribute('hidden')).toBe(true);
    expect(parsed(live).querySelector('#notice')).toBeNull();
    const notice = { kind: 'withdrawn', text: 'Withdrawn on May 6 2021' } as const;
    const shown = parsed({ ...pinned, notice }).querySelector('#notice');
    expect([shown?.textContent, shown?.getAttribute('data-status'), shown?.hasAttribute('hidden')]).toEqual([
      'Withdrawn on May 6 2021',
      'withdrawn',
      false,
    ]);
    expect(shown?.nextElementSibling?.tagName).toBe('MAIN');
  });
});
