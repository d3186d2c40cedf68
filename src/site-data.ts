import { dataset } from './dataset.ts';
import { wholeFigures } from './figures.ts';
import { fullAddress } from './publish/addresses.ts';
import { citationCff } from './publish/citation-cff.ts';
import { dataPackage, PACKAGE_NAME, PACKAGE_PATH } from './publish/data-package.ts';
import { figureZip } from './publish/figure-zip.ts';
import { jsonFile, rowSchemas } from './publish/schema-files.ts';

/** All data of this build as a Data Package. */
export const siteData = dataPackage(
  dataset,
  wholeFigures.map(({ content }) => content),
);

/** CITATION.cff of this build. */
export const siteCitation = citationCff(dataset, siteData.descriptor.version);

const encoder = new TextEncoder();
const described = new Map([
  ['datapackage.json', encoder.encode(`${JSON.stringify(siteData.descriptor, null, 2)}\n`)],
  ...siteData.files,
]);

/** What a row of each table that authors write looks like, under the address that names it. */
const schemas = [...rowSchemas()].map(
  ([path, schema]) =>
    [path, encoder.encode(jsonFile({ $id: fullAddress(dataset.site, PACKAGE_PATH + path), ...schema }))] as const,
);

/** Every file below /data/ but its page: the descriptor, the tables, one zip of both, and the schemas of rows. */
export const dataFiles: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map([
  ...described,
  ...schemas,
  [`${PACKAGE_NAME}.zip`, figureZip(new Map([...described, ['CITATION.cff', encoder.encode(siteCitation)]]))],
]);
