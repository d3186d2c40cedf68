/** The path of a data type's own page, below the base path. */
export function dataTypePath(dataType: string): string {
  return `/data-types/${dataType}/`;
}

/** The path of a family in the list of data types. */
export function familyPath(family: string): string {
  return `/data-types/#family-${family}`;
}
