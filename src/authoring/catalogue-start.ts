import type { Phase } from '../model/breach-tables.ts';
import type { Catalogue, CatalogueBreach, LooseDate } from '../model/catalogue.ts';
import { EXAMPLE_ID, EXAMPLE_TEXT } from '../model/example.ts';
import { EXAMPLE_ORGANISATION, type ExampleRow, type ExampleWords, exampleTables } from './example-tables.ts';

/** What the catalogue knows of a breach that gets a folder. */
export interface CatalogueLine {
  readonly breach: CatalogueBreach;
  readonly exposures: Catalogue['exposures'];
  readonly sources: Catalogue['sources'];
}

/** The line of the catalogue about a breach with what belongs to it; `null` when it has none. */
export function catalogueLine({ breaches, exposures, sources }: Catalogue, id: string): CatalogueLine | null {
  const breach = breaches.find((line) => line.id === id);
  if (breach === undefined) return null;
  return {
    breach,
    exposures: exposures.filter((row) => row.breach === id),
    sources: sources.filter((row) => row.breach === id),
  };
}

/** "VTech, November 2015": the organisation, and the day on which it became known as far as that is known. */
export function titleFrom({ organisation, disclosed, discovered }: CatalogueBreach): string {
  const when = disclosed ?? discovered;
  return when === null ? organisation : `${organisation}, ${monthOf(when.date)}`;
}

/** The pages that were read for the line; what the line does not say of them is left to the author. */
export function sourcesFrom({ sources }: CatalogueLine): ExampleRow<'sources'>[] {
  return sources.map(({ id, publisher, url, kind, how_seen }) => ({
    id,
    publisher,
    author: '',
    title: `${EXAMPLE_TEXT}the title of this page, its date and kind`,
    ...{ date: '', url, archive_url: '', kind: kind === 'press' ? 'press' : '', how_seen },
  }));
}

/** The dates of the line as events that still need their claim and words; a date known to the year makes none. */
export function eventsFrom({ breach }: CatalogueLine, words: ExampleWords): ExampleRow<'events'>[] {
  const model = exampleTables(words).events[0];
  if (model === undefined) return [];
  const dates: readonly (readonly [name: string, phase: Phase, date: LooseDate | null, words: string])[] = [
    ['exposure-start', 'exposure', breach.exposure_start, 'the exposure begins'],
    ['exposure-end', 'exposure', breach.exposure_end, 'the exposure ends'],
    ['discovered', 'discovery', breach.discovered, 'it is discovered'],
    ['disclosed', 'disclosure', breach.disclosed, 'it is made public'],
  ];
  return dates.flatMap(([name, phase, when, said]) => {
    if (when === null || when.date.length < '2019-12'.length) return [];
    const precision = when.date.length === '2019-12'.length ? 'month' : 'day';
    const text = `${EXAMPLE_TEXT}${said}${when.isApproximate ? ' (the date is approximate)' : ''}`;
    const place = { id: `${EXAMPLE_ID}${name}`, actor: EXAMPLE_ORGANISATION };
    return [{ ...model, ...place, date: when.date, precision, phase, label: text, event: text }];
  });
}

function monthOf(date: string): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01`),
  );
  return `${name} ${year}`;
}
