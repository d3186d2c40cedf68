import type { CatalogueBreach, LooseDate } from '../../../src/model/catalogue.ts';
import type { Dataset } from '../../../src/model/dataset.ts';

const DAY = 86_400_000;

/** Lists of breaches that figures over all of them count, apart from those of one value of a column. */
export function countedBreaches({ catalogue }: Dataset): CatalogueBreach[][] {
  const { breaches, sectors } = catalogue;
  const groupOf = ({ sector }: CatalogueBreach) => {
    const found = sectors.find(({ id }) => id === sector);
    return found?.smart_home ? 'home' : (found?.kind ?? '');
  };
  const groups = [...Map.groupBy(breaches, groupOf).values()];
  const bothDates = [breaches, ...groups].map((list) => list.filter((line) => line.discovered && line.disclosed));
  return [...groups, ...bothDates];
}

/** Days between two dates of a breach at least and at most, and how many breaches meet what a title counts. */
export function knownOfCatalogue(dataset: Dataset): number[] {
  const { breaches, sources } = dataset.catalogue;
  const lists = [breaches, ...countedBreaches(dataset)];
  /** Pages read for a breach: those of its ledger, or of its line. */
  const pagesOf = ({ id }: CatalogueBreach) =>
    dataset.breaches.find((folder) => folder.id === id)?.sources.length ??
    sources.filter(({ breach }) => breach === id).length;
  return [
    ...breaches.flatMap((line) => [
      ...daysBetween(line.exposure_start, line.exposure_end),
      ...daysBetween(line.discovered, line.disclosed),
    ]),
    ...lists.flatMap((list) => [
      list.filter((line) => (daysBetween(line.discovered, line.disclosed)[1] ?? 99) <= 7).length,
      list.filter((line) => (daysBetween(line.discovered, line.disclosed)[0] ?? 0) > 30).length,
      list.filter((line) => daysBetween(line.exposure_start, line.exposure_end).length === 0).length,
    ]),
    ...lists.map((list) => list.reduce((sum, line) => sum + pagesOf(line), 0)),
  ];
}

function daysBetween(from: LooseDate | null, to: LooseDate | null): number[] {
  if (!from || !to) return [];
  const [a, b] = [daysOf(from.date), daysOf(to.date)];
  return [Math.max(0, b.first - a.last), b.last - a.first];
}

function daysOf(date: string): { readonly first: number; readonly last: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day ? first : Date.UTC(month ? year : year + 1, month ?? 0, 0);
  return { first: first / DAY, last: last / DAY };
}
