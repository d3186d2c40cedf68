/** The part of citation.js that is used here; the packages carry no types of their own. */
declare module '@citation-js/core' {
  export interface CslName {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }

  /** One entry in the form of CSL-JSON. */
  export interface CslEntry {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly [field: string]: unknown;
  }

  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } };
  };

  export class Cite {
    constructor(data: CslEntry | string, options?: { forceType: string });
    readonly data: readonly CslEntry[];
    format(
      output: 'bibliography' | 'bibtex' | 'ris' | 'data',
      options: { format: 'text'; template?: 'apa'; lang?: string },
    ): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
