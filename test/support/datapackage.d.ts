/** What the tests use of a reader of Data Packages that has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly descriptor: { readonly path: string };
    readonly errors: readonly Error[];
    /** Rows with each cell as its type; throws where a cell or a foreign key is not what the schema says. */
    read(options?: { readonly relations?: boolean }): Promise<readonly unknown[]>;
  }
  export class Package {
    /** @param descriptor its path */
    static load(descriptor: string, options?: { readonly basePath?: string }): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
