import { type ImportedBreach, type ImportedCatalogue, importedBreachSchema, isCounted } from '../model/imported.ts';
import type { Site } from '../model/site.ts';
import { catalogueWords, creditWords } from '../rows/imported-words.ts';
import { fullAddress } from './addresses.ts';
import { type CsvValue, toCsv } from './csv.ts';

const COLUMNS = Object.keys(importedBreachSchema.shape) as readonly (keyof ImportedBreach)[];

/**
 * Entries of a catalogue as CSV, each row with the catalogue's credit, licence and snapshot date.
 * A blank cell is not disclosed or not dated, never zero.
 */
export function importedCsv(breaches: readonly ImportedBreach[]): string {
  return toCsv(
    COLUMNS,
    breaches.map((breach) => COLUMNS.map((column) => cellOf(breach[column]))),
  );
}

/**
 * Entries of a catalogue as JSON, with who is to be credited, and what the counts and dates leave open.
 *
 * @param path of the page that shows them, below the base path
 */
export function importedJson(
  catalogue: ImportedCatalogue,
  breaches: readonly ImportedBreach[],
  site: Pick<Site, 'origin' | 'base_path' | 'publisher'>,
  path: string,
): string {
  const { source, credit, licence, licenceUrl, snapshot } = catalogue;
  const { address, counts, dates } = catalogueWords(source);
  return `${JSON.stringify({
    credit: creditWords(catalogue),
    catalogue: { source, credit, licence, licenceUrl, snapshot, address },
    counts,
    dates,
    publisher: site.publisher,
    page: fullAddress(site, path),
    entries: breaches.map((breach) => ({ ...ownOf(breach), inTotals: isCounted(breach) })),
  })}\n`;
}

/** An entry without what is the same for all of its catalogue. */
function ownOf({ credit: _credit, licence: _licence, licence_url: _url, snapshot: _snapshot, ...own }: ImportedBreach) {
  return own;
}

function cellOf(value: ImportedBreach[keyof ImportedBreach]): CsvValue {
  return typeof value === 'object' && value !== null ? value.join('; ') : value;
}
