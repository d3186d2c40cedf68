import { describe, expect, it } from 'vitest';
import { fillPlaceholders, groupDigits } from '../../src/compile/placeholders.ts';
import { formatProblem, type Problem } from '../../src/compile/problem.ts';
import { renderSections, slugOf } from '../../src/compile/render-markdown.ts';

const place = { file: 'data/breaches/x/breach.md', line: 9, basePath: '/record/' };

/** Sections and messages of a Markdown text that begins on line 9. */
function render(markdown: string): { html: string; ids: string[]; messages: string[] } {
  const problems: Problem[] = [];
  const sections = renderSections(markdown, place, (problem) => problems.push(problem));
  return {
    html: sections.map(({ html }) => html).join('\n'),
    ids: sections.map(({ id }) => id),
    messages: problems.map(formatProblem),
  };
}

describe('Markdown', () => {
  it('is split at headings of the second level, each with an address', () => {
    expect(render('## What happened\n\nText.\n\n### More\n\n## How to read “PHI”\n\n- a\n- b')).toEqual({
      html: '<p>Text.</p>\n<h3>More</h3>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
      ids: ['what-happened', 'how-to-read-phi'],
      messages: [],
    });
  });

  it('gives nothing for nothing', () => {
    expect(render('')).toEqual({ html: '', ids: [], messages: [] });
  });

  it('keeps links to the web, and puts the base path before links to the site', () => {
    const { html, messages } = render('## A\n\n[a](https://a.example/x) [b](/method/) [c](#top)');
    expect(html).toBe(
      '<p><a href="https://a.example/x">a</a> <a href="/record/method/">b</a> <a href="#top">c</a></p>',
    );
    expect(messages).toEqual([]);
  });

  it('finds the address of a link in another section', () => {
    expect(render('## A\n\n[a][one]\n\n## B\n\n[one]: https://a.example/').html).toBe(
      '<p><a href="https://a.example/">a</a></p>\n',
    );
  });

  it.each([
    ['[a](javascript:alert(1))', 'a link to "javascript:alert(1)" is left out'],
    ['[a](JaVaScRiPt:alert(1))', 'a link to "JaVaScRiPt:alert(1)" is left out'],
    ['[a](data:text/html;base64,eA==)', 'a link to "data:text/html;base64,eA==" is left out'],
    ['<img src=x onerror=alert(1)>', 'raw HTML is left out: "<img src=x onerror=alert(1)>"'],
    ['</script><script>alert(1)</script>', 'raw HTML is left out'],
    ['![a](https://tracker.example/x.png)', 'a picture is left out'],
  ])('leaves out %s, with a warning', (markdown, message) => {
    const { html, messages } = render(`## A\n\ntext ${markdown}`);
    expect(html).not.toMatch(/<(?:img|script)|javascript:|data:|onerror|https:\/\/tracker/i);
    expect(messages[0]).toContain(`breach.md:11  warning: ${message}`);
  });

  it('escapes what looks like a tag', () => {
    expect(render('## A\n\n1 < 2 & `<b>`').html).toBe('<p>1 &#x3C; 2 &#x26; <code>&#x3C;b></code></p>');
  });
});

describe('the address of a heading', () => {
  it.each([
    ['What we couldn’t find', 'what-we-couldnt-find'],
    ['Über Größe', 'uber-gro-e'],
    ['“PHI” & co.', 'phi-co'],
    ['日本', ''],
  ])('of %j is %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is a number where a heading has no plain letters', () => {
    expect(render('## 日本\n\na').ids).toEqual(['section-1']);
  });
});

describe('a placeholder', () => {
  const claims = {
    file: 'data/breaches/x/claims.csv',
    values: new Map([
      ['c1', 1807201457],
      ['c2', 0],
      ['c3', null],
      ['c5', 7],
    ]),
    withdrawn: new Set(['c5']),
    complete: true,
  };
  const fill = (text: string, complete = true) => {
    const problems: Problem[] = [];
    const at = { file: 'breach.md', line: 4, column: 'deck' };
    const filled = fillPlaceholders(text, at, { ...claims, complete }, (problem) => problems.push(problem));
    return { filled, messages: problems.map(({ row, message }) => `${row}: ${message}`) };
  };

  it('becomes the value of its claim, zero too', () => {
    expect(fill('{claim:c1} of {claim:c2}')).toEqual({ filled: '1,807,201,457 of 0', messages: [] });
  });

  it.each([
    ['a\n{claim:c4}', '5: unknown claim "c4" in "{claim:c4}"'],
    ['{claim:c3}', '4: the claim "c3" in "{claim:c3}" has no value'],
    ['{claim:c5}', '4: the claim "c5" in "{claim:c5}" was withdrawn'],
    ['{claim:}', '4: "{claim:}" is not a placeholder'],
    ['{ Claim : c1 }', '4: "{ Claim : c1 }" is not a placeholder'],
  ])('in %j is a problem', (text, message) => {
    expect(fill(text).messages).toEqual([message]);
  });

  it('is no second problem when the claims themselves could not be read', () => {
    expect(fill('{claim:c4}', false).messages).toEqual([]);
  });

  it('leaves other braces alone', () => {
    expect(fill('{a} {claimant}')).toEqual({ filled: '{a} {claimant}', messages: [] });
  });
});

describe('digits', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [2400000, '2,400,000'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  ])('of %d stand as %s', (value, text) => {
    expect(groupDigits(value)).toBe(text);
  });
});
