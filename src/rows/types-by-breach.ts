import { byId, type Dataset } from '../model/dataset.ts';
import { type ComparedBreach, type ComparedStatus, comparedBreaches } from './comparison.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { seriate } from './seriation.ts';
import { isSaidExposed, jaccardDistance } from './similar-breaches.ts';

/** A breach as a column: its short name tells it from all others. */
export interface MatrixBreach {
  readonly id: string;
  /** "Spiral Toys: CloudPets voice-message soft toys" */
  readonly name: string;
  /** "Spiral Toys 2017" */
  readonly shortName: string;
  readonly basis: ComparedBreach['basis'];
}

/** What all cells of the matrix share. */
export interface TypesMatrix {
  /** Clustered by the data types that they are said to have exposed. */
  readonly breaches: readonly MatrixBreach[];
  /** Ids of data types, clustered by the breaches that are said to have exposed them. */
  readonly types: readonly string[];
  readonly families: readonly { readonly id: string; readonly label: string }[];
  /** ISO date of the newest reading of a source. */
  readonly asOf: string;
  /** How many pages were read for the lines that have no ledger. */
  readonly pages: number;
}

/** One data type of one breach. */
export interface TypeOfBreachRow {
  /** `<breach>-<data type>` */
  readonly id: string;
  readonly breach: MatrixBreach;
  readonly dataType: string;
  readonly dataTypeLabel: string;
  readonly family: string;
  readonly familyLabel: string;
  readonly status: ComparedStatus;
  readonly basis: ComparedBreach['basis'];
  readonly year: number | null;
  readonly matrix: TypesMatrix;
}

const made = new WeakMap<Dataset, readonly TypeOfBreachRow[]>();

/** Every data type of every breach of the catalogue that anything is said of, family by family. */
export function typeOfBreachRows(dataset: Dataset): readonly TypeOfBreachRow[] {
  // Clustering takes a while, and a build asks for the rows many times.
  const known = made.get(dataset);
  if (known) return known;
  const rows = makeRows(dataset);
  made.set(dataset, rows);
  return rows;
}

function makeRows(dataset: Dataset): TypeOfBreachRow[] {
  const all = comparedBreaches(dataset);
  const types = inVocabularyOrder(dataset, [...new Set(all.flatMap((breach) => breach.types.map((t) => t.dataType)))]);
  const matrix = matrixOf(
    dataset,
    all,
    types.map(({ id }) => id),
  );
  const labels = new Map(matrix.breaches.map((breach) => [breach.id, breach]));
  return types.flatMap((type) =>
    all.flatMap((breach) => {
      const said = breach.types.find(({ dataType }) => dataType === type.id);
      const column = labels.get(breach.id);
      if (!said || !column) return [];
      return {
        id: `${breach.id}-${type.id}`,
        breach: column,
        ...{ dataType: type.id, dataTypeLabel: type.label, family: type.family },
        familyLabel: byId(dataset.families, type.family).label,
        ...{ status: said.status, basis: breach.basis, year: breach.year },
        matrix,
      };
    }),
  );
}

function matrixOf(dataset: Dataset, all: readonly ComparedBreach[], types: readonly string[]): TypesMatrix {
  const exposed = new Map(all.map(({ id, types: said }) => [id, said.filter(({ status }) => isSaidExposed(status))]));
  const typesOf = (breach: ComparedBreach) => exposed.get(breach.id)?.map(({ dataType }) => dataType) ?? [];
  const breachesOf = (type: string) =>
    [...exposed].filter(([, said]) => said.some(({ dataType }) => dataType === type)).map(([id]) => id);
  const dates = [...dataset.catalogue.sources.map(({ seen_on }) => seen_on), ...dataset.breaches.map((b) => b.asOf)];
  return {
    breaches: clustered(all, typesOf).map((breach) => ({
      ...{ id: breach.id, name: breach.name, basis: breach.basis },
      shortName: shortName(breach, all),
    })),
    types: clustered(types, breachesOf),
    families: dataset.families.map(({ id, label }) => ({ id, label })),
    asOf: dates.toSorted().at(-1) ?? '',
    pages: dataset.catalogue.sources.length,
  };
}

/** "Spiral Toys 2017"; where that is the name of two, with the year in which it began: "Yahoo 2016, from 2013". */
function shortName(breach: ComparedBreach, all: readonly ComparedBreach[]): string {
  const plain = ({ organisation, year }: ComparedBreach) =>
    [organisation.replace(/ \(.*\)$/, ''), year].filter((part) => part !== null).join(' ');
  const isOfTwo = all.some((other) => other !== breach && plain(other) === plain(breach));
  const from = breach.exposureStart?.date.slice(0, 4);
  return isOfTwo && from !== undefined ? `${plain(breach)}, from ${from}` : plain(breach);
}

/** In an order in which those stand together that have most members in common. */
function clustered<Item>(items: readonly Item[], membersOf: (item: Item) => readonly string[]): Item[] {
  const members = items.map(membersOf);
  const order = seriate(members.map((a) => members.map((b) => jaccardDistance(a, b))));
  return order.flatMap((index) => items[index] ?? []);
}
