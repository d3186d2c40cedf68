import { parseHTML } from 'linkedom';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { FRAME_THEMES } from '../../src/publish/frame-protocol.ts';
import { iframeCode } from '../../src/publish/snippets/frames.ts';
import { PLACE_IDS, snippet } from '../../src/publish/snippets.ts';
import { snippetSource } from '../support/snippet-source.ts';

const PINNED = { theme: 'light', version: 'pinned' } as const;
const HOSTILE = `"><script>x()</script>' onload=x() --> \`\${x}\` ]( javascript:x() ) &lt;\n\n<img src=x>`;

function parse(code: string | null): Document {
  return parseHTML(`<!doctype html><html><body>${code}</body></html>`).document;
}

function attributesOf(element: Element | null): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

describe('the code of a frame', () => {
  it('is one frame with the pinned address, a title, a sandbox and room for the chart', () => {
    const frame = parse(snippet(snippetSource(), 'cms', PINNED).code).querySelector('iframe');
    expect(attributesOf(frame)).toEqual({
      src: 'https://charts.example/base/v/0123456789abcdef/',
      title: 'Kettle confirms 3 of 9 data types (chart)',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
      allow: 'fullscreen; clipboard-write',
      width: '100%',
      height: '832',
      // From 800 px and 4 % for the margins of a page in a window of 400 px down to 600 px in one of 800 px: 232 px in 400.
      style: 'width:100%;height:clamp(600px,calc(1064px + -58.0vw),832px);border:0;color-scheme:light',
    });
  });

  it('is live where that is chosen, and where no version is published yet', () => {
    const live = iframeCode(snippetSource(), { theme: 'light', version: 'live' });
    expect(live).toContain('src="https://charts.example/base/embed/kettle-2021/matrix/"');
    expect(iframeCode(snippetSource({ pinned: null }), PINNED)).toBe(live);
  });

  it.each([
    ['dark', '?theme=dark', 'color-scheme:dark'],
    ['auto', '?theme=auto', 'color-scheme:light dark'],
  ] as const)('asks for the %s theme on both sides', (theme, query, style) => {
    const frame = parse(iframeCode(snippetSource(), { theme, version: 'pinned' })).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`https://charts.example/base/v/0123456789abcdef/${query}`);
    expect(frame?.getAttribute('style')?.endsWith(style)).toBe(true);
  });

  it('has one height where all widths need the same', () => {
    const heights = { at_320: 400, at_480: 416, at_640: 416, at_960: 416 };
    expect(iframeCode(snippetSource({ heights }), PINNED)).not.toContain('clamp');
  });

  it('grows with the window where a wide figure is the taller one', () => {
    const heights = { at_320: 400, at_480: 420, at_640: 500, at_960: 600 };
    // 416 px (400 and 4 %) at 400 px, 600 px at 800 px: 0.46 px for each, so 232 px and 46 vw.
    expect(iframeCode(snippetSource({ heights }), PINNED)).toContain('height:clamp(416px,calc(232px + 46.0vw),600px)');
  });
});

describe('the code for a place', () => {
  const code = (place: (typeof PLACE_IDS)[number]) => snippet(snippetSource(), place, PINNED).code ?? '';

  it.each(['newsletter', 'docs', 'markdown', 'html', 'loader'] as const)(
    'says of the picture of a whole figure what the whole figure shows (%s)',
    (place) => {
      const pictured = { finding: 'The whole finding', alt: 'The whole table', credit: 'Source: all of them.' };
      const { code } = snippet(snippetSource({ pictured }), place, PINNED);
      const outside = place === 'loader' ? code?.slice(code.indexOf('<figure>')) : code;
      for (const words of Object.values(pictured)) expect(outside).toContain(words);
      expect(outside).not.toContain(snippetSource().alt);
    },
  );

  it('names the height for a narrow column in a wide window', () => {
    expect(snippet(snippetSource(), 'cms', PINNED).steps.join(' ')).toContain('write height:832px');
  });

  it('is the bare address for WordPress', () => {
    expect(code('wordpress')).toBe('https://charts.example/base/charts/kettle-2021/matrix/');
  });

  it('loads the script by version and integrity, and holds a picture, caption and link until it runs', () => {
    const document = parse(code('loader'));
    expect(attributesOf(document.querySelector('script'))).toMatchObject({
      src: 'https://charts.example/base/loader/abc/breach-chart.js',
      integrity: 'sha384-AAAA',
      crossorigin: 'anonymous',
    });
    const chart = document.querySelector('breach-chart');
    expect(attributesOf(chart)).toMatchObject({ src: snippetSource().pinned, theme: 'light', height: '800' });
    expect(chart?.querySelector('figure img')?.getAttribute('alt')).toBe('A table of 9 data types.');
    expect(chart?.querySelector('figcaption a')?.getAttribute('href')).toBe(snippetSource().page);
  });

  it('folds the frame where it loads on a click', () => {
    const document = parse(code('click'));
    expect(document.querySelector('details:not([open]) iframe')?.getAttribute('loading')).toBe('lazy');
    expect(document.querySelector('p > a')?.getAttribute('href')).toBe(snippetSource().page);
  });

  it('gives AMP a child for when it refuses, and a placeholder', () => {
    const frame = parse(code('amp')).querySelector('amp-iframe');
    expect(attributesOf(frame)).toMatchObject({ layout: 'fixed-height', height: '800', resizable: '' });
    expect(frame?.getAttribute('sandbox')).toContain('allow-same-origin');
    expect(frame?.querySelector('[overflow][role=button]')).not.toBeNull();
    expect(attributesOf(frame?.querySelector('amp-img') ?? null)).toMatchObject({ placeholder: '', layout: 'fill' });
  });

  it.each(['newsletter', 'html', 'markdown', 'docs'] as const)('needs neither frame nor script for %s', (place) => {
    expect(code(place)).not.toMatch(/<(?:iframe|script)/);
    expect(code(place)).toContain('A table of 9 data types.');
  });

  it('is a linked picture and a caption in Markdown', () => {
    expect(code('markdown')).toBe(
      [
        '[![A table of 9 data types.](https://charts.example/base/charts/kettle-2021/matrix.png)](https://charts.example/base/charts/kettle-2021/matrix/)',
        '',
        'Kettle confirms 3 of 9 data types. Kettle, Mar 2021. As of Apr 2 2022. CC BY 4.0. [https://charts.example/base/charts/kettle-2021/matrix/](https://charts.example/base/charts/kettle-2021/matrix/)',
      ].join('\n'),
    );
  });

  it.each(PLACE_IDS)('says what to do in %s', (place) => {
    expect(snippet(snippetSource(), place, PINNED).steps.length).toBeGreaterThan(0);
  });
});

describe('hostile texts', () => {
  const hostile = snippetSource({ finding: HOSTILE, alt: HOSTILE, credit: HOSTILE, siteName: HOSTILE });
  const INERT: readonly (typeof PLACE_IDS)[number][] = ['cms', 'loader', 'click', 'ghost', 'amp', 'newsletter', 'html'];

  it.each(INERT)('add no element and no attribute to the code for %s', (place) => {
    for (const theme of FRAME_THEMES) {
      const shapeOf = (code: string | null) =>
        [...parse(code).querySelectorAll('*')].map(({ localName, attributes }) => [
          localName,
          [...attributes].map(({ name }) => name),
        ]);
      const options = { theme, version: 'pinned' } as const;
      expect(shapeOf(snippet(hostile, place, options).code)).toEqual(
        shapeOf(snippet(snippetSource(), place, options).code),
      );
    }
  });

  it('keep every word of the title of a frame', () => {
    const frame = parse(snippet(hostile, 'cms', PINNED).code).querySelector('iframe');
    expect(frame?.getAttribute('title')).toBe(`${HOSTILE.replace(/\s+/g, ' ')} (chart)`);
  });

  it('stay text in Markdown', () => {
    const types = new Set<string>();
    const links = new Set<string>();
    const walk = (node: { type: string; url?: string; children?: unknown[] }): void => {
      types.add(node.type);
      if (node.url !== undefined) links.add(node.url);
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    walk(
      unified()
        .use(remarkParse)
        .parse(snippet(hostile, 'markdown', PINNED).code ?? ''),
    );
    expect([...types].toSorted()).toEqual(['image', 'link', 'paragraph', 'root', 'text']);
    expect([...links].toSorted()).toEqual([hostile.page, hostile.png].toSorted());
  });
});
