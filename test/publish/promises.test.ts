import { describe, expect, it } from 'vitest';
import { newPromises, promisedBy } from '../../src/publish/promises.ts';

const FIGURE = [
  'charts/k/m/index.html',
  ...['.svg', '.png', '-social.png', '-square.png', '.csv', '.json', '.md', '.zip'].map((end) => `charts/k/m${end}`),
  'embed/k/m/index.html',
  'oembed/k/m.json',
];

describe('promisedBy', () => {
  it('writes out every address of a figure', () => {
    expect(promisedBy('figure k/m')).toEqual(FIGURE.map((file) => `/${file.replace('index.html', '')}`));
  });

  it.each([
    ['part k/m/v', ['/embed/k/m/v/', '/oembed/k/m/v.json']],
    ['claim k/c1', ['/breaches/k/claims/c1/', '/embed/k/claims/c1/', '/oembed/k/claims/c1.json']],
    ['version 0a', ['/v/0a/', '/v/0a/data.csv', '/v/0a/status.json']],
    ['carded /', ['/', '/cards/index.png']],
    ['carded /method/', ['/method/', '/cards/method.png']],
    ['page /x/', ['/x/']],
    ['file /feed.xml', ['/feed.xml']],
  ])('of "%s" are %j', (line, addresses) => {
    expect(promisedBy(line)).toEqual(addresses);
  });

  it('refuses a line that promises nothing', () => {
    expect(() => promisedBy('pages /x/')).toThrow('no such kind');
    expect(() => promisedBy('toString /x/')).toThrow('no such kind');
  });
});

describe('newPromises', () => {
  it('names things, not files, and leaves out what changes its name', () => {
    const built = [...FIGURE, 'index.html', 'cards/index.png', '404.html', '_headers', 'assets/a.123.css', 'feed.xml'];
    expect(newPromises(built, [])).toEqual(['carded /', 'figure k/m', 'file /feed.xml']);
  });

  it('adds only what is new', () => {
    expect(newPromises([...FIGURE, 'feed.xml'], ['figure k/m'])).toEqual(['file /feed.xml']);
  });

  it('names the file alone where a figure lacks one of its addresses', () => {
    expect(newPromises(['charts/k/m.csv'], [])).toEqual(['file /charts/k/m.csv']);
  });
});
