/** How every text of an example row begins that an author still has to write. */
export const EXAMPLE_TEXT = 'Example: ';

/** How the ids of example rows begin. */
export const EXAMPLE_ID = 'example-';

/** True for a cell that still holds what `npm run new` wrote as an example. */
export function isExampleText(value: string): boolean {
  return value.trimStart().toLowerCase().startsWith(EXAMPLE_TEXT.trimEnd().toLowerCase());
}

/** True for an id that only example rows have. */
export function isExampleId(value: string): boolean {
  return value.startsWith(EXAMPLE_ID);
}
