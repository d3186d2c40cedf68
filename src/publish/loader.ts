import { hash } from 'node:crypto';

/** A version of the loader that the site serves. */
export interface ServedLoader {
  /** SHA-256 of its text, cut to 16 hexadecimal digits: the version's name. */
  readonly hash: string;
  /** Below the base path, `/loader/<hash>/breach-chart.js`. Pages that embed hold it, so that it never ends. */
  readonly path: string;
  /** For the attribute `integrity` of the script element: `sha384-` and Base64. */
  readonly integrity: string;
  readonly source: string;
}

/** Hexadecimal digits kept of the hash. */
const DIGITS = 16;

/** The address and the integrity of the loader with this text. */
export function loaderOf(source: string): ServedLoader {
  const name = hash('sha256', source).slice(0, DIGITS);
  return {
    hash: name,
    path: `/loader/${name}/breach-chart.js`,
    integrity: `sha384-${hash('sha384', source, 'base64')}`,
    source,
  };
}

/**
 * Every version of the loader that the site serves: the present one first, then those that were published before it,
 * in the order of their hashes.
 *
 * @param current text of the present loader
 * @param stored texts of the published ones, by file, `data/versions/loader/<hash>.js`
 * @throws RangeError when a stored text is not the one that its file is named after: pages hold its integrity
 */
export function servedLoaders(current: string, stored: Readonly<Record<string, string>>): readonly ServedLoader[] {
  const present = loaderOf(current);
  const earlier = Object.entries(stored).map(readStored);
  const others = earlier.filter(({ hash }) => hash !== present.hash);
  return [present, ...others.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))];
}

function readStored([file, source]: readonly [string, string]): ServedLoader {
  const loader = loaderOf(source);
  if (!file.endsWith(`/${loader.hash}.js`)) {
    throw new RangeError(
      `${file} was changed: its text has the hash ${loader.hash}. Restore it, because pages that embed refuse any other.`,
    );
  }
  return loader;
}
