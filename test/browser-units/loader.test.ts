import { describe, expect, it } from 'vitest';
import { frameAddress, homeOf } from '../../src/browser/loader/frame-address.ts';
import { heightAskedFor, reservedHeight } from '../../src/browser/loader/frame-height.ts';

const home = { origin: 'https://example.org', basePath: '/base/' };
const PAGE = 'https://news.example/article/';

describe('the home of a loader', () => {
  it('is the site that its script came from', () => {
    expect(homeOf('https://example.org/base/loader/0123456789abcdef/breach-chart.js')).toEqual(home);
    expect(homeOf('https://example.org/loader/0123456789abcdef/breach-chart.js')?.basePath).toBe('/');
  });

  it.each(['', 'https://example.org/breach-chart.js', 'https://example.org/loader/breach-chart.js'])(
    'is unknown for a script at "%s"',
    (address) => {
      expect(homeOf(address)).toBe(null);
    },
  );
});

describe('the address of a frame', () => {
  it('is that of a live or pinned figure, light unless another theme is asked for', () => {
    const live = 'https://example.org/base/embed/acme/a-figure/';
    expect(frameAddress(live, PAGE, home, null)).toBe(`${live}?theme=light`);
    expect(frameAddress(live, PAGE, home, 'dark')).toBe(`${live}?theme=dark`);
    expect(frameAddress(live, PAGE, home, 'hasOwnProperty')).toBe(`${live}?theme=light`);
    const pinned = 'https://example.org/base/v/0123456789abcdef/';
    expect(frameAddress(pinned, PAGE, home, 'auto')).toBe(`${pinned}?theme=auto`);
  });

  it('keeps of a query what embeds know, and drops the rest and the fragment', () => {
    const src = 'https://example.org/base/embed/acme/x/?theme=dark&background=transparent&lang=en&parentUrl=y#z';
    expect(frameAddress(src, PAGE, home, null)).toBe(
      'https://example.org/base/embed/acme/x/?theme=dark&background=transparent&lang=en',
    );
  });

  it.each([
    null,
    '',
    '/base/embed/acme/x/',
    'https://example.org/embed/acme/x/',
    'https://example.org/base/embed/',
    'https://example.org/base/breaches/acme/',
    'https://example.org/base/embed/../breaches/acme/',
    'https://example.org/base/embed/%2e%2e/breaches/acme/',
    'https://example.org/base/embed/x%2f..%2fy/',
    'http://example.org/base/embed/acme/x/',
    'https://example.org:8443/base/embed/acme/x/',
    'https://example.org.evil.example/base/embed/acme/x/',
    'https://example.org@evil.example/base/embed/acme/x/',
    'javascript:alert(1)//base/embed/',
    'data:text/html,/base/embed/x/',
    'blob:https://example.org/base/embed/x/',
  ])('is none for %s', (src) => {
    expect(frameAddress(src, PAGE, home, null)).toBe(null);
  });
});

describe('the height of a frame', () => {
  const frame = {};
  const told = (height: unknown) => ({ source: 'breach-explorer', v: 1, type: 'height', id: 'x', height });
  const ask = (data: unknown, origin = 'null', source: unknown = frame) =>
    heightAskedFor({ source, origin, data }, frame, home.origin);

  it('is taken from the frame itself, with our origin or with none', () => {
    expect(ask(told(512))).toBe(512);
    expect(ask(told(512), home.origin)).toBe(512);
    expect(ask(told(512), 'https://evil.example')).toBe(null);
    expect(ask(told(512), home.origin, {})).toBe(null);
  });

  it('is rounded up, and kept between 120 and 4,000 px', () => {
    expect([ask(told(500.2)), ask(told(119)), ask(told(4001)), ask(told(-1))]).toEqual([501, 120, 4000, 120]);
  });

  it.each([null, 'x', 500, {}, told('512'), told(Number.NaN), told(Number.POSITIVE_INFINITY), { ...told(512), v: 2 }])(
    'is not taken from %j',
    (data) => {
      expect(ask(data)).toBe(null);
    },
  );

  it('is reserved as the page asks, within the same limits, or 400 px', () => {
    expect(['640', '10', '99999', null, '', 'tall', '1e3', '-5'].map(reservedHeight)).toEqual([
      640, 120, 4000, 400, 400, 400, 400, 400,
    ]);
  });
});
