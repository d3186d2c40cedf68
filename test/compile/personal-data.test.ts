import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ScannedPart, type ScannedText, scanTexts } from '../../src/compile/allowed-strings.ts';
import { findPersonalData, shorten } from '../../src/compile/personal-data.ts';
import { formatProblem, type Problem } from '../../src/compile/problem.ts';
import { isTextFile, siteTextReader } from '../../src/compile/site-texts.ts';

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('personal data', () => {
  it.each([
    ['an e-mail address', 'jane.roe+cameras@mail.example.org'],
    ['an e-mail address', 'see https://x.example/?user=jane%40mail.example now'],
    ['a phone number', '+1 202 555 0123'],
    ['a phone number', '+4930123456789'],
    ['a phone number', '(202) 555-0123'],
    ['a phone number', 'call 202-555-0123.'],
    ['a phone number', '030 1234567'],
    ['an IP address', '192.0.2.44'],
    ['an IP address', 'at 10.0.0.1:8080'],
    ['an IP address', '2001:db8:0:0:8:800:200c:417a'],
    ['an IP address', '2001:db8::417a'],
    ['a MAC address', '00:1B:44:11:3a:b7'],
    ['a MAC address', '00-1B-44-11-3A-B7'],
    ['a MAC address', '001b.4411.3ab7'],
    ['a signed token (JWT)', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP'],
    ['an access key', 'AKIAIOSFODNN7EXAMPLE'],
    ['an access key', `ghp_${'a1'.repeat(18)}`],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['a token or key', '9f86d081884c7d659a2feaa0c55ad015'],
    ['a token or key', 'dGhpcyBpcyBhIHNlY3JldCB0b2tlbiE0Mg=='],
    ['a social security number', '078-05-1120'],
    ['a card number', '4111 1111 1111 1111'],
    ['a street address', 'lives at 12 Elm Street'],
    ['a street address', '1600 Long Meadow Ave.'],
    ['a street address', '2019 Elm Street, Springfield'],
    ['a street address', 'Lindenstraße 12'],
    ['a street address', '12 rue de la Paix'],
    ['a street address', 'P.O. Box 1234'],
  ])('is %s in %j', (kind, text) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    ['dates and times', '2019-12-26 09:21:33, Dec 26 2019, 2019-12-26T09:21:00Z, 4-26 December'],
    ['counts', '1,807,201,457 records, 2.4 million, 24,000, 140, 2400000, 0.006 %'],
    ['docket numbers', 'No. 2:20-cv-00282-JCC, C20-0282-JCC, Document 48, [Updated 02-13-20] Data leak 12-26-2019'],
    ['the number of a post', 'https://twitter.com/MayhemDayOne/status/1211064652915978241'],
    ['a court’s address', 'https://law.justia.com/cases/federal/district-courts/wawdce/2:2020cv00282/283938/48/'],
    [
      'an address with a long slug and a random end',
      'https://www.nydailynews.com/news/ny-wyze-breach-exposes-20191230-ybqoggchsvfnjapvpf3jlxf364-story.html',
    ],
    [
      'an address with capitals and words',
      'https://x.example/Wyze-Confirms-Two-Unprotected-Databases-Potentially-Exposed-2-4-Million-2019',
    ],
    ['an address with a UUID', 'https://www.ktvb.com/article/277-fa61d72c-e2f2-457f-b093-de9dde98ddd6'],
    ['a forum thread', 'https://forums.wyzecam.com/t/alleged-data-breach-12-26-2019/79046/1'],
    ['years before names', 'In 2019 Wall Street Journal readers; in 2020 District Court; 26 December Court Street'],
    ['the machine itself', '127.0.0.1, 0.0.0.0'],
    ['version numbers', 'version 1.2.3, 24.21.0'],
    ['a high-resolution picture', 'logo@2x.png'],
    ['a selector', 'a::before, dd::after, figure::marker'],
    ['a number of 16 digits that is no card', '1234 5678 9012 3456'],
    ['ids', 'c41-wifi-password, exposure-matrix, us-district-court-wd-washington'],
    ['nothing', ''],
  ])('is not in %s', (_, text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('is found at every place, in order, and one place is one finding', () => {
    expect(findPersonalData('a 192.0.2.1 b x@y.example').map(({ text, offset }) => [text, offset])).toEqual([
      ['192.0.2.1', 2],
      ['x@y.example', 14],
    ]);
  });

  it('is quick on a long cell that is made to be slow', () => {
    const hostile = [`${'a.'.repeat(5000)}@`, '0 '.repeat(5000), 'aB1'.repeat(3000), '1:'.repeat(5000)];
    expect(hostile.map(kindsIn)).toEqual([[], [], ['a token or key'], []]);
  });

  it('is shown shortened', () => {
    expect([shorten('jane.roe@mail.example'), shorten('10.0.0.1'), shorten('1.1.1.1')]).toEqual([
      'jane.r…',
      '10.0…',
      '1.1.1.1',
    ]);
  });
});

describe('the allow-list', () => {
  const row = (where: string) => ({
    file: 'data/allowed-strings.csv',
    line: 2,
    values: { pattern: 'hi@x.example', where, reason: 'Ours' },
  });
  const scan = (file: string, where: string, part: ScannedPart) => {
    const problems: Problem[] = [];
    const texts: ScannedText[] = [{ file, row: 3, column: 'contact', text: 'write to hi@x.example' }];
    scanTexts(texts, [row(where)], part, (problem) => problems.push(problem));
    return problems.map(formatProblem).map((line) => line.split('. ')[0]);
  };
  const refused = 'data/site.csv:3:contact  "hi@x.e…" looks like an e-mail address';

  it('lets a string stand in the file or folder it names', () => {
    expect(scan('data/site.csv', 'data/site.csv', 'data')).toEqual([]);
    expect(scan('data/site.csv', 'data', 'data')).toEqual([]);
    expect(scan('site/about/index.html', 'data/site.csv;site/about', 'site')).toEqual([]);
  });

  it('does not let it stand elsewhere, and names a permission that nothing needs', () => {
    const unused = 'data/allowed-strings.csv:2:where  "hi@x.e…" is allowed in "data/site" and does not stand there';
    expect(scan('data/site.csv', 'data/site', 'data')).toEqual([refused, unused]);
  });

  it('asks only for the part that is scanned', () => {
    expect(scan('data/site.csv', 'site', 'data')).toEqual([refused]);
  });

  it('of the project gives a reason for everything', () => {
    const rows = readFileSync(new URL('../../data/allowed-strings.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    expect(rows[0]).toBe('pattern,where,reason');
    for (const line of rows.slice(1)) expect(line).toMatch(/^[^,]+,[^,]+,.{10,}$/);
  });
});

describe('the text of a built page', () => {
  const read = siteTextReader();
  const textsOf = (markup: string) => read('x/index.html', markup).map(({ text }) => text);

  it('is taken piece by piece, so that neighbours do not make a number', () => {
    expect(textsOf('<td>202</td><td>555</td><td title="a > b">0123</td>')).toEqual(['202', '555', 'a > b', '0123']);
  });

  it('has its written-out characters read', () => {
    expect(textsOf('<p>a&#64;b&#x2e;c &amp; &commat; &unknown;</p>')).toEqual(['a@b.c & @ &unknown;']);
  });

  it('leaves out, by position, what the build makes', () => {
    const hash = 'sha256-47DEQpj8HBSa2TImW5JCeuQeRkm5NMpJWZG3hSuFU4Kd9';
    const made = [
      `<meta http-equiv="Content-Security-Policy" content="script-src '${hash}'">`,
      `<script src="/assets/page.9f86d081884c7d659a2feaa0c55ad015.js" integrity="${hash}"></script>`,
      '<img src="data:image/png;base64,dGhpcyBpcyBhIHNlY3JldCB0b2tlbiE0Mg==">',
      '<path d="M112 380 1600 202-555-0123"/><a href="/v/9f86d081884c7d659a2feaa0c55ad015/">v</a>',
    ];
    expect(made.flatMap(textsOf).flatMap(kindsIn)).toEqual([]);
  });

  it('leaves out the check sum of a script in code that is shown, and nothing that only looks like one', () => {
    const sum = `sha384-${'oqVuAfXRKap7fdgcCY5uykM6'.repeat(3).slice(0, 64)}`;
    expect(textsOf(`<code>integrity=&quot;${sum}&quot;</code>`).flatMap(kindsIn)).toEqual([]);
    expect(textsOf(`<code>password=&quot;${sum}&quot;</code>`).flatMap(kindsIn)).toEqual(['a token or key']);
  });

  it('does not leave out the same strings elsewhere', () => {
    const elsewhere =
      '<p data-note="9f86d081884c7d659a2feaa0c55ad015">sha256-47DEQpj8HBSa2TImW5JCeuQeRkm5NMpJWZG3h</p>';
    expect(textsOf(elsewhere).flatMap(kindsIn)).toEqual(['a token or key', 'a token or key']);
  });

  it('is the same on the second page that holds it', () => {
    const markup = '<p title="a&#64;b">202-555-0123</p> and <b>more</b>';
    expect(textsOf(markup)).toEqual(['a@b', '202-555-0123', 'and', 'more']);
    expect(textsOf(markup)).toEqual(['a@b', '202-555-0123', 'and', 'more']);
  });

  it('is read in every kind of file that holds text', () => {
    expect(['a.html', 'a.svg', 'a.css', 'a.js', 'a.csv', 'a.json', 'feed.xml', 'CNAME'].every(isTextFile)).toBe(true);
    expect(['a.png', 'a.woff2', 'a.ico'].some(isTextFile)).toBe(false);
  });
});
