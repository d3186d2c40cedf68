import type { Dataset } from '../model/dataset.ts';
import { fullAddress } from './addresses.ts';
import { PACKAGE_PATH, recordDate } from './data-package.ts';

/**
 * CITATION.cff 1.2.0 for the data of the site. A string of JSON is a string of YAML, so that any title is safe in it.
 *
 * @param version of the data package
 */
export function citationCff({ site, breaches }: Pick<Dataset, 'site' | 'breaches'>, version: string): string {
  const licence = spdx(site.data_licence);
  const fields: readonly (readonly [key: string, value: string])[] = [
    ['cff-version', quoted('1.2.0')],
    ['message', quoted('If you use this data, please cite it as below.')],
    ['type', quoted('dataset')],
    ['title', quoted(site.name)],
    ['authors', `\n  - name: ${quoted(site.publisher)}`],
    ['version', quoted(version)],
    ['date-released', quoted(recordDate(breaches))],
    licence === null ? ['license-url', quoted(site.data_licence_url)] : ['license', quoted(licence)],
    ['url', quoted(fullAddress(site, PACKAGE_PATH))],
    ['repository-artifact', quoted(fullAddress(site, `${PACKAGE_PATH}datapackage.json`))],
    ['keywords', `\n${breaches.map(({ title }) => `  - ${quoted(title)}`).join('\n')}`],
  ];
  return `${fields.map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}`).join('\n')}\n`;
}

/** "CC BY 4.0" as SPDX has it, `CC-BY-4.0`; `null` for words that are no Creative Commons licence. */
function spdx(words: string): string | null {
  const id = words.trim().toUpperCase().replace(/\s+/g, '-');
  return /^CC-BY(?:-NC)?(?:-(?:SA|ND))?-[1-4]\.0$/.test(id) ? id : null;
}

function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim());
}
