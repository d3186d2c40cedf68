import type { ComparedStatus } from '../rows/comparison.ts';
import type { Unit } from './catalogue.ts';
import type { ImportFlag, ImportSource } from './imported.ts';

/** Where an entry comes from: researched for this site, or one of the catalogues that were imported. */
export type EntrySource = 'catalogue' | ImportSource;

/** What the date of an entry is the date of. Catalogues differ, so that no two of these may pass for one another. */
export type EntryDateKind = 'disclosed' | 'discovered' | 'happened' | 'reported' | 'listed';

/** What has to be said wherever the entries of an imported catalogue are shown. */
export interface IndexCredit {
  readonly source: ImportSource;
  readonly credit: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** The newest day that the download speaks of. */
  readonly snapshot: string;
}

/**
 * One breach in the index. What an entry does not have is left out of the file, which is fetched by phones: unknown is
 * absent, never zero.
 */
export interface IndexEntry {
  /** Unique within its source. Its page is `/breaches/<id>/`, or `/imported/<source>/<id>/`. */
  readonly id: string;
  readonly source: EntrySource;
  readonly name: string;
  /** Further words that it is found by: product, domain. Never shown. */
  readonly also?: string;
  /** Id of the sector, of researched entries. */
  readonly sector?: string;
  /** Left out means no. */
  readonly smartHome?: true;
  /** Ids of causes; left out where none is known. */
  readonly causes?: readonly string[];
  /** Whole or partial, with a tilde after it where it is approximate: `2016-12-25~`. */
  readonly date?: string;
  /** Stands wherever `date` does. */
  readonly dateIs?: EntryDateKind;
  /**
   * In `unit`: the count where there is one number, else the smallest and the largest that can be defended. A missing low
   * is a ceiling, a missing high a floor.
   */
  readonly count?: number;
  readonly low?: number;
  readonly high?: number;
  /** Stands wherever a count does. Counts of different units are never compared. */
  readonly unit?: Unit;
  /** Places in the index's `types`. */
  readonly types: readonly number[];
  /** Places in the index's `statuses`, one for each of `types`; left out means `claimed` of all. */
  readonly statuses?: readonly number[];
  readonly flags?: readonly ImportFlag[];
  /** Left out means `import`: the word of the catalogue that it was imported from. */
  readonly basis?: 'ledger' | 'judgement';
}

/** `/breaches/index.json`: every breach that can be found, researched and imported. */
export interface SearchIndex {
  readonly version: 1;
  readonly credit: readonly IndexCredit[];
  /** Ids of the data types that entries point into. */
  readonly types: readonly string[];
  readonly statuses: readonly ComparedStatus[];
  /** The researched first, in the order of their page, then the imported, the newest first. */
  readonly entries: readonly IndexEntry[];
}
