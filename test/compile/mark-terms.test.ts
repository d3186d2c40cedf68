import { describe, expect, it } from 'vitest';
import { markerOf } from '../../src/compile/mark-terms.ts';
import { renderSections } from '../../src/compile/render-markdown.ts';
import type { Term } from '../../src/model/vocabulary.ts';

const GLOSSARY: readonly Term[] = [
  { id: 'record', label: 'record', also: ['records'], meaning: 'One entry.' },
  { id: 'log', label: 'log record', also: [], meaning: 'What was done & when.' },
  { id: 'ssid', label: 'SSID', also: [], meaning: 'A name.' },
];

/** The sections of a Markdown text with the id `tea`, as HTML. */
function render(markdown: string, glossary = GLOSSARY): string[] {
  const place = { file: 'data/x.md', line: 1, basePath: '/', markTerms: markerOf('tea', glossary) };
  return renderSections(markdown, place, () => undefined).map(({ html }) => html);
}

function opened(id: string, written: string, meaning: string): string {
  const button = `<button type="button" class="term" popovertarget="term-tea--${id}">${written}</button>`;
  return `${button}<span id="term-tea--${id}" class="term-meaning" popover="">${meaning}</span>`;
}

describe('a term of the glossary', () => {
  it('opens where it stands first, and only there', () => {
    expect(render('## A\n\nA record, a record.\n\n## B\n\nA record.')).toEqual([
      `<p>A ${opened('record', 'record', 'One entry.')}, a record.</p>`,
      '<p>A record.</p>',
    ]);
  });

  it('is found in other spellings and capitals, and stays as written', () => {
    expect(render('## A\n\nRecords and an ssid.')).toEqual([
      `<p>${opened('record', 'Records', 'One entry.')} and an ${opened('ssid', 'ssid', 'A name.')}.</p>`,
    ]);
  });

  it('is taken whole where a shorter term stands inside it, over the end of a line too', () => {
    expect(render('## A\n\nA log\nrecord and a record.')).toEqual([
      `<p>A ${opened('log', 'log\nrecord', 'What was done &#x26; when.')} and a ${opened('record', 'record', 'One entry.')}.</p>`,
    ]);
  });

  it('is a whole word: not a part of another word or of one with a hyphen', () => {
    expect(render('## A\n\nThe recorder, prerecord, record-keeping and BSSID.')).toEqual([
      '<p>The recorder, prerecord, record-keeping and BSSID.</p>',
    ]);
  });

  it('opens inside emphasis and lists', () => {
    expect(render('## A\n\n- A *record*')).toEqual([
      `<ul>\n<li>A <em>${opened('record', 'record', 'One entry.')}</em></li>\n</ul>`,
    ]);
  });

  it('is left alone in links, code and headings, and opens in the first sentence after them', () => {
    const markdown = '## A\n\n### A record\n\nSee [the record](https://a.example/), `record` and a record.';
    const link = '<a href="https://a.example/">the record</a>';
    expect(render(markdown)).toEqual([
      `<h3>A record</h3>\n<p>See ${link}, <code>record</code> and a ${opened('record', 'record', 'One entry.')}.</p>`,
    ]);
  });

  it('is read letter for letter, so that a dot stands for a dot', () => {
    const glossary = [{ id: 'c', label: 'a.b', also: [], meaning: 'Letters.' }];
    expect(render('## A\n\naxb and a.b', glossary)).toEqual([`<p>axb and ${opened('c', 'a.b', 'Letters.')}</p>`]);
  });

  it('is not looked for without a glossary', () => {
    expect(render('## A\n\nA record.', [])).toEqual(['<p>A record.</p>']);
  });
});
