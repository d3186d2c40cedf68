import type { Breach, Dataset } from '../../../src/model/dataset.ts';
import { countedBreaches, knownOfCatalogue } from './known-catalogue.ts';
import { knownScores } from './known-scores.ts';
import { type NumberToken, numberTokens } from './number-tokens.ts';

/** What the data gives: dates, times, numbers, and how many there are of each thing. */
export interface KnownNumbers {
  has(token: NumberToken): boolean;
}

/** Nouns whose counts must be counts of just that thing, with the lists that are counted. */
type Counted = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Every number that a page may show: values, dates and times in the data, numbers inside its texts, and counts of its
 * rows, whole or by one or two of their columns.
 */
export function knownNumbers(dataset: Dataset): KnownNumbers {
  const counted = countedNouns(dataset);
  const tokens = stringsIn(dataset).flatMap((text) => numberTokens(text, new Set()));
  const dates = tokens.filter(({ kind }) => kind === 'date').map(({ value }) => value);
  const times = new Set(tokens.filter(({ kind }) => kind === 'time').map(({ value }) => value));
  const values = new Set(dataset.breaches.flatMap(({ claims }) => claims.map(({ value }) => String(value))));
  const { scores, sums } = knownScores(dataset);
  const plain = new Set([
    ...scores,
    ...tokens.filter(({ kind }) => kind === 'number').map(({ value }) => value),
    ...numbersIn(dataset).flatMap(roundings),
    ...[...counted.values()].flatMap((counts) => [...counts]),
    ...dataset.breaches.flatMap(spans).map(String),
    ...dataset.breaches.flatMap(ratios).map(String),
    ...dataset.breaches.map(loudestTwo).map(String),
    ...knownOfCatalogue(dataset).flatMap(roundings),
    ...dataset.breaches.flatMap(sidesTaken).map(String),
    ...dates.map((date) => date.slice(0, 4)),
    ...catalogueNumbers(dataset),
    ...Object.values(dataset.catalogue).map((rows) => String(rows.length)),
  ]);
  return {
    has: ({ kind, value, noun }) => {
      if (kind === 'date') return dates.some((date) => covers(date, value));
      if (kind === 'time') return times.has(value);
      if (kind === 'sum') return sums.has(value);
      if (kind === 'product') return values.has(value);
      const counts = noun === undefined ? undefined : counted.get(noun);
      return (counts ?? plain).has(value);
    },
  };
}

/** The words before which a number must be a count of that thing. */
export function nounsCounted(dataset: Dataset): ReadonlySet<string> {
  return new Set(countedNouns(dataset).keys());
}

/** True where a date of the data, `2019-12-26`, is the date shown, which may give fewer parts: `*-12-26`, `2019-12-*`. */
function covers(date: string, shown: string): boolean {
  const parts = date.split('-');
  return shown.split('-').every((part, index) => part === '*' || part === parts[index]);
}

function countedNouns(dataset: Dataset): Counted {
  const { breaches, dataTypes, families, claimants, paths } = dataset;
  const all = <Row>(pick: (breach: Breach) => readonly Row[]) => breaches.map(pick);
  const lists: Readonly<Record<string, readonly (readonly object[])[]>> = {
    breach: [
      breaches,
      dataset.catalogue.breaches,
      ...countedBreaches(dataset),
      ...breachesByType(dataset),
      ...dataTypes.map(({ id }) => breaches.filter((breach) => !speaksOf(breach, id))),
    ],
    claim: [...all(({ claims }) => claims), ...breaches.flatMap(citedClaims)],
    statement: [...all(({ claims }) => claims), ...breaches.flatMap(citedClaims)],
    source: [...all(({ sources }) => sources), dataset.catalogue.sources],
    event: all(({ events }) => events),
    group: all(({ groups }) => groups),
    question: all(({ points }) => points),
    point: all(({ points }) => points),
    cell: [...all(({ exposures }) => exposures), catalogueCells(dataset)],
    claimant: [claimants, ...breaches.flatMap(claimantsHeard)],
    family: [families],
    path: breaches.flatMap((breach) => [paths, openPaths(breach, dataset)]),
    'data type': [
      dataTypes,
      ...all(({ dataTypeStatuses }) => dataTypeStatuses),
      ...breaches.flatMap((breach) => [exposedTypes(breach, dataset), typesOnOpenPaths(breach, dataset)]),
    ],
  };
  const plurals: Readonly<Record<string, string>> = { family: 'families', breach: 'breaches' };
  return new Map(
    Object.entries(lists).flatMap(([noun, rows]) => {
      const counts = new Set(rows.flatMap(countsOf).map(String));
      return [noun, plurals[noun] ?? `${noun}s`].map((word) => [word, counts] as const);
    }),
  );
}

function speaksOf({ claims }: Breach, dataType: string): boolean {
  return claims.some(({ data_type }) => data_type === dataType);
}

/** Data types of breaches as figures over all of them have them: a ledger stands in the place of the judgements. */
function catalogueCells({ catalogue, breaches, dataTypes }: Dataset) {
  const ledgers = breaches.filter(({ id }) => catalogue.breaches.some((line) => line.id === id));
  const judged = catalogue.exposures.filter(({ breach }) => ledgers.every(({ id }) => id !== breach));
  const derived = ledgers.flatMap(({ id, dataTypeStatuses }) =>
    dataTypeStatuses.map(({ dataType, status }) => ({ breach: id, data_type: dataType, judgement: status })),
  );
  return [...judged, ...derived].map(({ breach, data_type, judgement }) => ({
    ...{ breach, data_type },
    family: dataTypes.find(({ id }) => id === data_type)?.family ?? '',
    said: /^(confirmed|reported|claimed|disputed)/.test(judgement) ? 'yes' : judgement,
  }));
}

/** The breaches that anything is said of for each data type, and for each family of them. */
function breachesByType(dataset: Dataset): object[][] {
  const cells = catalogueCells(dataset);
  const groups = [
    ...Map.groupBy(cells, ({ data_type }) => data_type).values(),
    ...Map.groupBy(cells, ({ family }) => family).values(),
  ];
  return groups.map((group) => [...new Set(group.map(({ breach }) => breach))].map((id) => ({ id })));
}

/**
 * Days between the discovery and the disclosure of a breach of the catalogue, where a month can be any of its days; how
 * many pages were read; how many cells each data type and family has; and the powers of ten of an axis.
 */
function catalogueNumbers(dataset: Dataset): string[] {
  const { catalogue } = dataset;
  const day = (date: string, isLast: boolean) => {
    const [year = 0, month, of] = date.split('-').map(Number);
    if (of !== undefined) return Date.UTC(year, (month ?? 1) - 1, of) / 86_400_000;
    if (!isLast) return Date.UTC(year, (month ?? 1) - 1, 1) / 86_400_000;
    return Date.UTC(year, month ?? 12, 1) / 86_400_000 - 1;
  };
  const waits = catalogue.breaches.flatMap(({ discovered, disclosed }) =>
    discovered && disclosed
      ? [
          day(disclosed.date, false) - day(discovered.date, true),
          day(disclosed.date, true) - day(discovered.date, false),
        ]
      : [],
  );
  const powers = Array.from({ length: 11 }, (_, index) => 10 ** index);
  return [...waits, ...powers, ...countsOf(catalogueCells(dataset)), catalogue.sources.length].map(String);
}

/** The data types that somebody says were exposed, with how long their explainers say that they last. */
function exposedTypes({ dataTypeStatuses }: Breach, { explainers }: Dataset): object[] {
  return dataTypeStatuses
    .filter(({ status }) => status !== 'denied' && status !== 'not-reported')
    .map(({ dataType, status }) => {
      const text = explainers.find((explainer) => explainer.data_type === dataType);
      return { dataType, status, lasts: text?.lasts, fixedBy: text?.fixed_by };
    });
}

/**
 * The paths that the people of one group have all parts of, with what the weakest part is: parts come from the group's
 * own cells and those of the groups it is part of, and the group counts whose weakest part is strongest.
 */
function openPaths(breach: Breach, { paths }: Dataset): (Dataset['paths'][number] & { weakest: string })[] {
  const order = ['disputed', 'claimed', 'confirmed'];
  return paths.flatMap((path) => {
    const weakest = breach.groups
      .filter(({ id }) => path.group === null || path.group === id)
      .map(({ id }) => {
        const around = groupsAround(breach, id);
        const parts = path.needs.map((need) => {
          const cells = breach.exposures.filter(({ group, dataType }) => around.includes(group) && dataType === need);
          return Math.max(-1, ...cells.map(({ status }) => order.indexOf(status.replace(/-.*/, ''))));
        });
        return Math.min(...parts);
      });
    const best = order[Math.max(...weakest)];
    return best === undefined ? [] : [{ ...path, weakest: best }];
  });
}

/** A group and those it is part of. */
function groupsAround(breach: Breach, id: string): string[] {
  const group = breach.groups.find((each) => each.id === id);
  return group === undefined ? [] : [id, ...(group.part_of === null ? [] : groupsAround(breach, group.part_of))];
}

function typesOnOpenPaths(breach: Breach, dataset: Dataset): { readonly id: string }[] {
  return [...new Set(openPaths(breach, dataset).flatMap(({ needs }) => needs))].map((id) => ({ id }));
}

/** The claims that exposures, events and questions rest on: each list as it stands, and without repetition. */
function citedClaims({ exposures, events, points }: Breach): { readonly id: string }[][] {
  const lists = [
    exposures.flatMap(({ yes, no, other }) => [...yes, ...no, ...other]),
    exposures.flatMap(({ yes, no }) => [...yes, ...no]),
    events.flatMap(({ claims }) => claims),
    points.flatMap(({ claims }) => claims),
  ];
  return lists.flatMap((ids) => [ids, [...new Set(ids)]].map((cited) => cited.map((id) => ({ id }))));
}

/** Those whose claims are on record at all, and those behind each list of cited claims. */
function claimantsHeard(breach: Breach): object[][] {
  const heard = (claims: Breach['claims']) =>
    [...new Set(claims.map(({ claimant }) => claimant))].map((id) => ({ id }));
  const cited = citedClaims(breach).map((list) => new Set(list.map(({ id }) => id)));
  return [heard(breach.claims), ...cited.map((ids) => heard(breach.claims.filter(({ id }) => ids.has(id))))];
}

/** How many rows there are in all, with each value of a column, and with each pair of values of two columns. */
function countsOf(rows: readonly object[]): number[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const facets = Object.entries(row).flatMap(([column, value]) => facetsOf(column, value));
    const pairs = facets.flatMap((facet, index) => facets.slice(index + 1).map((other) => `${facet} ${other}`));
    for (const key of [...facets, ...pairs]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [rows.length, ...new Set(counts.values())];
}

/** `stance=denies`; a list gives its members and its length. Free text and numbers tell rows apart, not groups of them. */
function facetsOf(column: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').map((item) => `${column}=${item}`);
  if (value === null || typeof value === 'boolean') return [`${column}=${value}`];
  const isWord = typeof value === 'string' && /^[a-z][a-z0-9 -]{0,40}$/.test(value);
  return isWord ? [`${column}=${value}`, `${column} is given`] : [`${column} is given`];
}

/** Days of the windows, and minutes between the timed events of one day. */
function spans({ windows, events }: Breach): number[] {
  const days = windows.flatMap(({ start, end }) =>
    end?.length === 10 && start.length === 10 ? [(Date.parse(end) - Date.parse(start)) / 86_400_000] : [],
  );
  const timed = events.filter(({ time }) => time !== null);
  const minutes = timed.flatMap((a) =>
    timed.filter((b) => b.date === a.date).map((b) => Math.abs(minuteOf(a.time) - minuteOf(b.time))),
  );
  return [...days, ...minutes];
}

/** How many claims the two claimants with the most claims make together. */
function loudestTwo({ claims }: Breach): number {
  const counts = Map.groupBy(claims, ({ claimant }) => claimant);
  const [first = 0, second = 0] = [...counts.values()].map(({ length }) => length).toSorted((a, b) => b - a);
  return first + second;
}

/** How many claims of each claimant say yes, say no, and do neither. */
function sidesTaken({ claims }: Breach): number[] {
  const sides = { asserts: 'yes', confirms: 'yes', denies: 'no', 'no-evidence': 'no', qualifies: 'no' } as const;
  const sideOf = (stance: string) => Object.entries(sides).find(([name]) => name === stance)?.[1] ?? 'neither';
  return [...Map.groupBy(claims, ({ claimant, stance }) => `${claimant} ${sideOf(stance)}`).values()].map(
    ({ length }) => length,
  );
}

/** One reported number over another, as "1 in 17,143" has it. */
function ratios({ claims }: Breach): number[] {
  const values = [...new Set(claims.flatMap(({ value }) => value ?? []))].filter((value) => value > 0);
  return values.flatMap((a) => values.filter((b) => b > a).map((b) => Math.round(b / a)));
}

function minuteOf(time: string | null): number {
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}

/** A number as it is, and as headlines round it: 1,807,201,457 is also "1.81 billion" and "1.8 billion". */
function roundings(value: number): string[] {
  const digits = value >= 1e6 ? [2, 3] : [];
  return [value, ...digits.map((count) => Number(value.toPrecision(count)))].map(String);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/<[^>]+>/g, ' ')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
