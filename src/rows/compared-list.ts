import type { Dataset } from '../model/dataset.ts';
import type { ImportedBreach } from '../model/imported.ts';
import type { ComparedBreach, ComparedStatus } from './comparison.ts';
import { COMPARED_LABELS, COMPARED_ORDER } from './status-words.ts';

/** Something to choose in a filter. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices that are listed under one heading. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** What filters need to know of a breach, researched or imported. */
export interface Chooseable {
  /** Ids. */
  readonly sectors: readonly string[];
  readonly causes: readonly string[];
  readonly units: readonly string[];
  readonly years: readonly number[];
  readonly dataTypes: readonly string[];
  readonly statuses: readonly ComparedStatus[];
}

/** All that can be chosen in the filters: only what occurs, in the order of the vocabulary. */
export interface ListChoices {
  readonly sectors: readonly Choice[];
  readonly causes: readonly Choice[];
  readonly units: readonly Choice[];
  /** The newest first. */
  readonly years: readonly Choice[];
  readonly statuses: readonly Choice[];
  /** By family. */
  readonly dataTypes: readonly ChoiceGroup[];
}

/** The breaches in the order of their page: the newest disclosure first, those without a date last. */
export function newestFirst(breaches: readonly ComparedBreach[]): ComparedBreach[] {
  const dateOf = ({ disclosed }: ComparedBreach) => disclosed?.date ?? '';
  return breaches.toSorted((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.name, b.name));
}

/** A compared breach as its filters see it. */
export function chooseableOf(breach: ComparedBreach): Chooseable {
  return {
    sectors: [breach.sector.id],
    causes: [breach.cause.id],
    units: breach.affected === null ? [] : [breach.affected.unit],
    years: breach.year === null ? [] : [breach.year],
    dataTypes: breach.types.map(({ dataType }) => dataType),
    statuses: breach.types.map(({ status }) => status),
  };
}

/** An imported breach as its filters see it: what it names, it claims. */
export function chooseableOfImported(breach: ImportedBreach): Chooseable {
  const date = breach.happened ?? breach.reported ?? breach.listed;
  return {
    sectors: [],
    causes: breach.causes,
    units: breach.count === null ? [] : [breach.unit],
    years: date === null ? [] : [Number(date.slice(0, 4))],
    dataTypes: breach.data_types,
    statuses: breach.data_types.length === 0 ? [] : ['claimed'],
  };
}

/** What can be chosen among these breaches. */
export function listChoices(dataset: Dataset, breaches: readonly Chooseable[]): ListChoices {
  const all = <Key extends keyof Chooseable>(key: Key) =>
    new Set<unknown>(breaches.flatMap((breach) => [...breach[key]]));
  const types = all('dataTypes');
  const families = dataset.families.map(({ id, label }) => ({
    label,
    choices: choose(
      dataset.dataTypes.filter(({ family }) => family === id),
      types,
    ),
  }));
  return {
    sectors: choose(dataset.catalogue.sectors, all('sectors')).toSorted((a, b) => compare(a.label, b.label)),
    causes: choose(dataset.catalogue.causes, all('causes')).toSorted((a, b) => compare(a.label, b.label)),
    units: [...all('units')]
      .map((unit) => ({ value: String(unit), label: String(unit) }))
      .toSorted((a, b) => compare(a.label, b.label)),
    years: [...all('years')]
      .map(String)
      .toSorted()
      .reverse()
      .map((year) => ({ value: year, label: year })),
    statuses: choose(
      COMPARED_ORDER.map((id) => ({ id, label: COMPARED_LABELS[id] })),
      all('statuses'),
    ),
    dataTypes: families.filter(({ choices }) => choices.length > 0),
  };
}

function choose(
  rows: readonly { readonly id: string; readonly label: string }[],
  found: ReadonlySet<unknown>,
): Choice[] {
  return rows.filter(({ id }) => found.has(id)).map(({ id, label }) => ({ value: id, label }));
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
