import type { ImportSource } from '../model/imported.ts';

/** The page about all imported catalogues, below the base path. */
export const IMPORTED_PATH = '/imported/';

/** The path of an imported catalogue, or of a further page of its list: the first is the catalogue's own page. */
export function importedListPath(source: ImportSource, page = 1): string {
  const own = `${IMPORTED_PATH}${source}/`;
  return page === 1 ? own : `${own}list/${page}/`;
}

/** The path of an imported breach's own page. */
export function importedPath(source: ImportSource, id: string): string {
  return `${IMPORTED_PATH}${source}/${id}/`;
}

/** The path of a file with an imported breach; without an id, with the whole catalogue. */
export function importedFile(source: ImportSource, id: string | null, end: 'csv' | 'json'): string {
  return `${IMPORTED_PATH}${[source, id].filter((part) => part !== null).join('/')}.${end}`;
}
