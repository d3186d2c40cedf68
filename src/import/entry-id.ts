/** In characters: ids are names of files, which disks allow 255 bytes with what is put behind them. */
const LONGEST = 200;

/** A name as part of an id: small letters and digits without accents, hyphens between; never empty. */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  return id.slice(0, LONGEST).replace(/-+$/, '') || 'unnamed';
}

/** Gives ids that are taken a number behind them, `-2` and up, in the order of the entries. */
export function withDistinctIds<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  const taken = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  return entries.map((entry) => {
    let id = entry.id;
    for (let number = 2; seen.has(id); number += 1) {
      const candidate = `${entry.id}-${number}`;
      if (!taken.has(candidate)) id = candidate;
    }
    seen.add(id);
    taken.add(id);
    return { ...entry, id };
  });
}
