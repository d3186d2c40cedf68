import { describe, expect, it } from 'vitest';
import {
  headerRules,
  headersFile,
  headersFor,
  htaccessFile,
  nginxFile,
  pagePolicy,
} from '../../src/publish/headers.ts';
import { inlineCode } from '../../src/publish/inline-code.ts';

const rules = headerRules({ scripts: ['sha256-E'], styles: ['sha256-S'] }, { scripts: ['sha256-P'], styles: [] });
const ADDRESSES = ['/', '/embed/a/b/', '/v/0123/', '/charts/a/b.csv', '/assets/x.js', '/404.html', '/oembed/a/b.json'];
const BASES = ['/', '/below/'];

/** What Cloudflare Pages sends: matching blocks in order, `!` takes away, a repeated name is joined. */
function readHeadersFile(text: string, address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    if (!address.startsWith(pattern.replace(/\*$/, ''))) continue;
    for (const line of lines.map((each) => each.trim())) {
      const [name = '', value = ''] = line.split(/: (.*)/s);
      if (line.startsWith('! ')) delete sent[line.slice(2)];
      else sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}

/** What Apache sends: later sections replace. */
function readHtaccess(text: string, address: string): Record<string, string> {
  const sections = [...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#(.*?)#">([\s\S]*?)<\/If>/g)];
  const lines = sections.flatMap(([, pattern = '', body = '']) => (new RegExp(pattern).test(address) ? [body] : []));
  const pairs = [...lines.join('\n').matchAll(/Header always set (\S+) "(.*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** What nginx sends: of each map the first pattern that matches. */
function readNginx({ maps, server }: ReturnType<typeof nginxFile>, address: string): Record<string, string> {
  const values = new Map(
    [...maps.matchAll(/map \$uri (\$\w+) \{([\s\S]*?)\n\}/g)].map(([, variable = '', body = '']) => {
      const lines = [...body.matchAll(/"~(.*?)" "(.*)";/g)];
      return [variable, lines.find(([, pattern = '']) => new RegExp(pattern).test(address))?.[2] ?? ''] as const;
    }),
  );
  const added = [...server.matchAll(/add_header (\S+) (\$\w+) always;/g)];
  return Object.fromEntries(
    added.map(([, name = '', from = '']) => [name, values.get(from) ?? '']).filter(([, value]) => value),
  );
}

describe.each(BASES)('the headers below %s', (base) => {
  it.each(ADDRESSES)('of %s are the same in every text that a host reads', (path) => {
    const address = base + path.slice(1);
    const expected = headersFor(path, rules);
    expect(readHeadersFile(headersFile(rules, base), address)).toEqual(expected);
    expect(readHtaccess(htaccessFile(rules, base), address)).toEqual(expected);
    expect(readNginx(nginxFile(rules, base), address)).toEqual(expected);
  });
});

describe('the rules', () => {
  it('let anybody frame an embed, by a policy of hashes', () => {
    for (const path of ['/embed/a/b/', '/v/0123/']) {
      const { 'Content-Security-Policy': policy, ...others } = headersFor(path, rules);
      expect(policy).toContain("style-src 'self' 'sha256-S'; script-src 'self' 'sha256-E'");
      expect(policy).not.toMatch(/frame-ancestors|unsafe/);
      expect(others).not.toHaveProperty('X-Frame-Options');
      expect(others).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Referrer-Policy': 'no-referrer' });
    }
  });

  it('let only this site frame its other pages', () => {
    expect(headersFor('/method/', rules)['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
    expect(headersFor('/method/', rules)).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('let every page of others show pictures and read data', () => {
    for (const path of [
      '/charts/a/b.png',
      '/cards/breaches/a/claims/c1.png',
      '/pictures/a/b.png',
      '/data/package.json',
    ]) {
      expect(headersFor(path, rules)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
  });

  it('are what a page says of itself, and who may frame it besides', () => {
    const plain = headerRules({ scripts: [], styles: [] }, { scripts: [], styles: [] });
    expect(headersFor('/method/', plain)['Content-Security-Policy']).toBe(`${pagePolicy()}; frame-ancestors 'self'`);
    expect(pagePolicy()).not.toMatch(/unsafe|\*|https?:|frame-ancestors/);
  });

  it('keep for a year only what has its hash in its address', () => {
    expect(headersFor('/assets/x.js', rules)['Cache-Control']).toContain('immutable');
    expect(headersFor('/charts/a/b.csv', rules)['Cache-Control']).toBe('public, max-age=300');
  });
});

it('inline code is found, but neither files nor data', () => {
  const html =
    '<style>a{}</style><script src="x.js"></script><script type="application/ld+json">{}</script><script>b()</script>';
  expect(inlineCode(html)).toEqual({ scripts: ['b()'], styles: ['a{}'] });
});
