import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifr from 'exifr';
import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/render/picture/facts.ts';
import { figureCard } from '../../../src/render/picture/figure-card.ts';
import { figurePicture } from '../../../src/render/picture/figure-picture.ts';
import { type PictureStore, storedPng } from '../../../src/render/png/picture-cache.ts';
import { LARGEST_PNG, RENDERER } from '../../../src/render/png/picture-png.ts';
import { dataset } from '../../support/dataset.ts';
import { picturedFigures } from '../../support/pictured.ts';

const { site } = dataset;
const store: PictureStore = {
  folder: mkdtempSync(join(tmpdir(), 'pictures-')),
  fontFolder: join(process.cwd(), '.dataset/fonts'),
  maker: 'this code',
};
const figure = picturedFigures.find(({ chart }) => chart.id === 'ledger');
if (!figure) throw new Error('no such figure');
const facts = factsOf(figure, site);
const job = { svg: figureCard(figure, 'social', site), facts, scale: 1 } as const;
const bytes = (png: Buffer) => png.toString('base64');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-fonts.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
});
afterAll(() => rmSync(store.folder, { recursive: true, force: true }));

describe('the PNG of a figure', () => {
  it('is twice as large as the drawing and says so', async () => {
    const svg = figurePicture(figure, site);
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    const png = decode(await storedPng({ svg, facts, scale: 2 }, store));
    expect([png.width, png.height]).toEqual([2400, 2 * height]);
    // 192 pixels an inch: 192 * 39.3701 pixels a metre.
    expect(png.resolution).toEqual({ x: 7559, y: 7559, unit: 1 });
  });

  it('has fewer pixels, but no fewer than the drawing, where it would take more than 150 kB', async () => {
    const tall = picturedFigures.find(({ chart }) => chart.id === 'paths');
    if (!tall) throw new Error('no such figure');
    const file = await storedPng({ svg: figurePicture(tall, site), facts: factsOf(tall, site), scale: 2 }, store);
    expect(file.length).toBeLessThanOrEqual(LARGEST_PNG);
    const png = decode(file);
    expect(png.width).toBeLessThan(2400);
    expect(png.width).toBeGreaterThanOrEqual(1200);
    expect(png.resolution?.x).toBe(Math.round(((96 * png.width) / 1200) * 39.3701));
  });

  it('is 1200 × 630 for networks and 1080 × 1080 for squares', async () => {
    const social = decode(await storedPng(job, store));
    const square = decode(await storedPng({ ...job, svg: figureCard(figure, 'square', site) }, store));
    expect([social.width, social.height]).toEqual([1200, 630]);
    expect([square.width, square.height]).toEqual([1080, 1080]);
  });

  it('tells programs of others its title, alt text, rights, source and address', async () => {
    const png = await storedPng(job, store);
    expect(decode(png).text).toBeDefined();
    const read = await exifr.parse(png, { xmp: true, iptc: true, mergeOutput: true });
    const found = JSON.stringify(read);
    for (const said of [
      facts.title,
      facts.description,
      facts.licence,
      facts.licenceUrl,
      facts.address,
      facts.version,
    ]) {
      expect(found).toContain(JSON.stringify(said).slice(1, -1));
    }
  });

  it('comes out the same byte for byte, from the store and without it', async () => {
    const first = await storedPng(job, store);
    expect(bytes(await storedPng(job, store))).toBe(bytes(first));
    const elsewhere = { ...store, folder: mkdtempSync(join(tmpdir(), 'pictures-')) };
    expect(bytes(await storedPng(job, elsewhere))).toBe(bytes(first));
    rmSync(elsewhere.folder, { recursive: true });
  });

  it('is drawn with the packaged fonts: without them there is an error and no picture without letters', async () => {
    const bare = { ...store, fontFolder: join(store.folder, 'none') };
    await expect(storedPng({ ...job, svg: `${job.svg} ` }, bare)).rejects.toThrow('no fonts for pictures');
  });
});

describe('the store of pictures', () => {
  it('holds whole pictures only and is asked before anything is drawn', async () => {
    await storedPng(job, store);
    expect(readdirSync(store.folder).filter((name) => !/^[0-9a-f]{64}\.png$/.test(name))).toEqual([]);
    const before = readdirSync(store.folder).length;
    await storedPng(job, store);
    expect(readdirSync(store.folder)).toHaveLength(before);
  });

  it('knows nothing of a picture that other code made', async () => {
    await storedPng(job, store);
    const before = readdirSync(store.folder).length;
    await storedPng(job, { ...store, maker: 'other code' });
    expect(readdirSync(store.folder)).toHaveLength(before + 1);
  });
});

it('the renderer’s version in the key of the store is the one installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/@resvg/resvg-js/package.json', 'utf8'));
  expect(RENDERER).toBe(`resvg-js ${version}`);
});
