import type { SearchIndex } from '../../model/search-index.ts';
import type { SideBySideFile } from '../../rows/side-by-side.ts';

/** Fetches a file of the site the first time it is asked for; a failed attempt is not remembered. */
export function loadOnce<T>(address: string, isValid: (value: unknown) => value is T): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load(address, isValid).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load<T>(address: string, isValid: (value: unknown) => value is T): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const value: unknown = await answer.json();
  if (!isValid(value)) throw new Error(`${address} is not what this page reads`);
  return value;
}

/** Whether this is an index of the version that this script reads; another one is newer than the script. */
export function isSearchIndex(value: unknown): value is SearchIndex {
  return isObject(value) && value.version === 1 && Array.isArray(value.entries);
}

export function isSideBySideFile(value: unknown): value is SideBySideFile {
  return isObject(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
