import { type ImportedCatalogue, isPromoted } from '../model/imported.ts';
import { catalogueWords } from './imported-words.ts';
import { formatCount } from './wording.ts';

/** How many entries of an imported catalogue name a data type. */
export interface ImportedExposing {
  /** "12 breaches listed by Have I Been Pwned exposed it" */
  readonly words: string;
  /** The list of all breaches, filtered to them, below the base path. */
  readonly path: string;
}

/** One line for each catalogue that names the data type; sensitive entries and those left out of totals do not count. */
export function importedExposing(catalogues: readonly ImportedCatalogue[], dataType: string): ImportedExposing[] {
  return catalogues.flatMap(({ source, breaches }) => {
    const count = breaches.filter((each) => isPromoted(each) && each.data_types.includes(dataType)).length;
    if (count === 0) return [];
    const breachWords = count === 1 ? '1 breach' : `${formatCount(count)} breaches`;
    return [
      {
        words: `${breachWords} listed by ${catalogueWords(source).name} exposed it, as the catalogue says`,
        path: `/breaches/?source=${source}&data-type=${dataType}`,
      },
    ];
  });
}
