import { byId, type Dataset } from '../model/dataset.ts';
import type { CatalogueBreachPage } from '../rows/catalogue-breach.ts';
import { fullAddress } from './addresses.ts';
import { type CsvValue, toCsv } from './csv.ts';

/** Files that a breach with one line is published as. */
export const LINE_FILES = ['.csv', '.json'] as const;

/** `/breaches/wyze-2024.csv` */
export function lineFilePath(id: string, end: (typeof LINE_FILES)[number]): string {
  return `/breaches/${id}${end}`;
}

/**
 * One line of the catalogue with its judgements and sources, as fields in their order: dates as they are known
 * (`2016-12-25~` is about that day), `null` for what was not seen.
 */
function fieldsOf(page: CatalogueBreachPage, { catalogue, site }: Dataset) {
  const { exposure_start, exposure_end, discovered, disclosed, ...line } = byId(catalogue.breaches, page.id);
  const dates = Object.entries({ exposure_start, exposure_end, discovered, disclosed }).map(
    ([name, date]) => [name, date && date.date + (date.isApproximate ? '~' : '')] as const,
  );
  return {
    line: { ...line, ...Object.fromEntries(dates) } as Readonly<Record<string, CsvValue>>,
    judged: catalogue.exposures.filter(({ breach }) => breach === page.id),
    rest: { as_of: page.asOf, address: fullAddress(site, page.path), licence: site.data_licence },
  };
}

/** The line as a CSV file of one record; each judgement has a column, with the ids of its data types. */
export function lineCsv(page: CatalogueBreachPage, dataset: Dataset): string {
  const { line, judged, rest } = fieldsOf(page, dataset);
  const typesJudged = (judgement: string) =>
    judged
      .filter((row) => row.judgement === judgement)
      .map(({ data_type }) => data_type)
      .join(' ');
  const fields = {
    ...line,
    ...Object.fromEntries(JUDGED_COLUMNS.map((judgement) => [judgement, typesJudged(judgement)])),
    sources: page.sources.map(({ url }) => url).join(' '),
    ...rest,
  };
  return toCsv(Object.keys(fields), [Object.values(fields)]);
}

/** The line as JSON for programs. */
export function lineJson(page: CatalogueBreachPage, dataset: Dataset): string {
  const { line, judged, rest } = fieldsOf(page, dataset);
  const types = judged.map(({ data_type, judgement }) => ({ data_type, judgement }));
  const sources = dataset.catalogue.sources
    .filter(({ breach }) => breach === page.id)
    .map(({ url, publisher, kind, supports, seen_on, how_seen }) => ({
      url,
      publisher,
      kind,
      supports,
      seen_on,
      how_seen,
    }));
  const about =
    'One line of research from excerpts of pages, with one judgement of ours for each data type; not a full record.';
  return `${JSON.stringify({ about, ...line, data_types: types, sources, ...rest, contact: dataset.site.contact }, null, 2)}\n`;
}

const JUDGED_COLUMNS = ['confirmed', 'reported', 'possible', 'excluded'] as const;
