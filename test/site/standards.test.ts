import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateCFFFile } from 'cffjs';
import { Package } from 'datapackage';
import { XMLParser } from 'fast-xml-parser';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { readersPages, site } from './support/site.ts';

const built = join(process.cwd(), 'dist');
const data = join(process.cwd(), 'data');

/** What a reader of Data Packages that is not ours says of a package: its own faults, and those of each table. */
async function faultsOf(folder: string, mayLack: readonly string[] = []): Promise<string[]> {
  const read = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
  const tables = read.resources.filter(({ descriptor }) => !mayLack.includes(descriptor.path));
  const faults = await Promise.all(
    tables.map(async (table) => {
      const own = table.errors.map((error) => `${table.name}: ${error.message}`);
      try {
        await table.read({ relations: true });
        return own;
      } catch (error) {
        return [...own, `${table.name}: ${String(error)}`];
      }
    }),
  );
  return [...read.errors.map(({ message }) => message), ...faults.flat()];
}

describe('the data of the site, read by a program for Data Packages', () => {
  it('follows the standard, and each cell its type, each reference its table', async () => {
    expect(await faultsOf(join(built, 'data'))).toEqual([]);
  });
});

describe.each(
  readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('datapackage.json'))
    .map((file) => file.slice(0, -'/datapackage.json'.length)),
)('the folder data/%s, read by the same program', (folder) => {
  it('is a package whose tables hold what it says', async () => {
    const there = readdirSync(join(data, folder));
    const { resources } = JSON.parse(readFileSync(join(data, folder, 'datapackage.json'), 'utf8'));
    const absent = resources.map(({ path }: { path: string }) => path).filter((path: string) => !there.includes(path));
    expect(await faultsOf(join(data, folder), absent)).toEqual([]);
  });
});

describe('CITATION.cff', () => {
  it('follows the schema of the Citation File Format', () => {
    const read = validateCFFFile(join(built, 'CITATION.cff'));
    expect(read).toMatchObject({ title: site.dataset.site.name, type: 'dataset' });
  });
});

describe('feeds', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const isFeed = ajv.compile(jsonFeedSchema);

  it.each(site.files.filter((file) => file.endsWith('feed.json')))('%s follows the schema of JSON Feed', (file) => {
    isFeed(JSON.parse(site.read(file).toString()));
    expect(isFeed.errors).toBeNull();
  });

  it.each(site.files.filter((file) => file.endsWith('feed.xml')))('%s is Atom with one id for each entry', (file) => {
    const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(site.read(file).toString());
    const ids = (feed.entry ?? []).map(({ id }: { id: string }) => id);
    expect(feed.updated).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** The schema.org objects of a page. */
function jsonLdOf(document: Document): Record<string, unknown>[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ''),
  );
}

describe('schema.org', () => {
  const described = readersPages.filter(({ document }) => jsonLdOf(document).length > 0);

  it('describes a dataset on every page with data of its own', () => {
    const withData = readersPages.filter(({ path }) =>
      /^\/(?:charts\/[^/]+\/[^/]+\/|breaches\/[^/]+\/|data-types\/[^/]+\/|data\/)$/.test(path),
    );
    const without = withData.filter(
      ({ document }) => !jsonLdOf(document).some((object) => object['@type'] === 'Dataset'),
    );
    expect(withData.length).toBeGreaterThan(100);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('names only downloads that are there, and the page it stands on', () => {
    const origin = `${site.dataset.site.origin}${site.basePath}`;
    const files = new Set(site.files);
    const faults = described.flatMap(({ path, document }) =>
      jsonLdOf(document).flatMap(({ url, distribution }) => {
        const downloads = (distribution ?? []) as { contentUrl: string }[];
        const missing = downloads.filter(({ contentUrl }) => !files.has(contentUrl.replace(origin, '')));
        return [
          ...missing.map(({ contentUrl }) => `${path} ${contentUrl}`),
          ...(url === `${origin}${path.slice(1)}` ? [] : [`${path} is called ${url}`]),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });
});
