/** The path of a breach's own page, below the base path: an explorer where it has a folder, otherwise one line of the catalogue. */
export function breachPath(breach: string): string {
  return `/breaches/${breach}/`;
}
