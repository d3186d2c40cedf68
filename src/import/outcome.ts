import type { Report } from '../compile/problem.ts';
import type { ImportedBreach, ImportSource, Mapping } from '../model/imported.ts';

/** Files of a download, by the name that people gave: one for a file, several for a folder. */
export type Download = ReadonlyMap<string, Uint8Array>;

/** What an importer is told besides the download. */
export interface ImportContext {
  /** The mapping of this catalogue's names. */
  readonly mapping: readonly Mapping[];
  /** Today, `2026-11-24`: nothing happened later. */
  readonly today: string;
  readonly report: Report;
}

/** An entry without what is the same for all entries of its catalogue. */
export type Entry = Omit<ImportedBreach, 'credit' | 'licence' | 'licence_url' | 'snapshot'>;

/** An entry that was not taken over, and why. */
export interface LeftOut {
  /** File and line or number of the entry; never a name, which may be a person's. */
  readonly place: string;
  readonly why: string;
}

/** What an importer found in a download. */
export interface Found {
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
  /** Parts of every entry that are not taken over, with the reason. */
  readonly dropped: readonly string[];
  /** The newest day that the download speaks of; `null` when it speaks of none. */
  readonly snapshot: string | null;
}

/** A catalogue that can be imported. */
export interface Importer {
  readonly source: ImportSource;
  readonly credit: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** Where a download says the days of its entries, by the newest of which it is dated. */
  readonly dated: string;
  /** Reads a download; every mistake is reported, and then the entries are not to be used. */
  readonly read: (download: Download, context: ImportContext) => Found;
}
