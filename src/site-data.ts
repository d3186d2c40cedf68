import { dataset } from './dataset.ts';
import { wholeFigures } from './figures.ts';
import { citationCff } from './publish/citation-cff.ts';
import { dataPackage, PACKAGE_NAME } from './publish/data-package.ts';
import { figureZip } from './publish/figure-zip.ts';

/** All data of this build as a Data Package. */
export const siteData = await dataPackage(
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

/** Every file below /data/ but its page: the descriptor, the tables, and one zip of both. */
export const dataFiles: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map([
  ...described,
  [`${PACKAGE_NAME}.zip`, figureZip(new Map([...described, ['CITATION.cff', encoder.encode(siteCitation)]]))],
]);
