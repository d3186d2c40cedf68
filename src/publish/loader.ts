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
export async function loaderOf(source: string): Promise<ServedLoader> {
  const bytes = new TextEncoder().encode(source);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0'));
  const name = hash.join('').slice(0, DIGITS);
  const integrity = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return {
    hash: name,
    path: `/loader/${name}/breach-chart.js`,
    integrity: `sha384-${btoa(String.fromCharCode(...integrity))}`,
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
export async function servedLoaders(
  current: string,
  stored: Readonly<Record<string, string>>,
): Promise<readonly ServedLoader[]> {
  const present = await loaderOf(current);
  const earlier = await Promise.all(Object.entries(stored).map(readStored));
  const others = earlier.filter(({ hash }) => hash !== present.hash);
  return [present, ...others.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))];
}

async function readStored([file, source]: readonly [string, string]): Promise<ServedLoader> {
  const loader = await loaderOf(source);
  if (!file.endsWith(`/${loader.hash}.js`)) {
    throw new RangeError(
      `${file} was changed: its text has the hash ${loader.hash}. Restore it, because pages that embed refuse any other.`,
    );
  }
  return loader;
}
