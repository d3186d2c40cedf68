import { compareText } from '../compile/problem.ts';
import type { Mapping } from '../model/imported.ts';

/** What a list of names of another catalogue comes to in our words. */
export interface MappedNames {
  readonly dataTypes: string[];
  readonly causes: string[];
  /** Names that nothing of ours stands for, in the order given. */
  readonly kept: string[];
}

/** Maps names; capitals and blanks around a name make no difference. A list in a cell uses `;`, so that a name may not. */
export function mapNames(names: readonly string[], mapping: ReadonlyMap<string, Mapping>): MappedNames {
  const found = { dataTypes: new Set<string>(), causes: new Set<string>(), kept: new Set<string>() };
  for (const written of names) {
    const name = written.replaceAll(';', ',').replace(/\s+/g, ' ').trim();
    const row = mapping.get(name.toLowerCase());
    const isMapped = row !== undefined && row.data_types.length + row.causes.length > 0;
    for (const id of row?.data_types ?? []) found.dataTypes.add(id);
    for (const id of row?.causes ?? []) found.causes.add(id);
    if (!isMapped && name !== '') found.kept.add(name);
  }
  return {
    dataTypes: [...found.dataTypes].toSorted(compareText),
    causes: [...found.causes].toSorted(compareText),
    kept: [...found.kept],
  };
}

/** The rows of a mapping by their name in small letters. */
export function mappingByName(rows: readonly Mapping[]): ReadonlyMap<string, Mapping> {
  return new Map(rows.map((row) => [row.name.toLowerCase(), row]));
}
