import { csvOf, IMPORTERS } from '../src/import/import-download.ts';
import type { ImportedBreach, ImportFlag } from '../src/model/imported.ts';

/** Syllables of invented names: no organisation is called like these together. */
const SYLLABLES = ['ka', 'mo', 'ti', 'ru', 'sel', 'bo', 'nar', 'vi', 'le', 'dun', 'pa', 'zo', 'mi', 'tek', 'ho', 'wen'];
const KINDS = ['Forum', 'Shop', 'Games', 'Mail', 'Clinic', 'Travel', 'Radio', 'Press', 'Works', 'Club'];
const FLAGS: readonly ImportFlag[] = ['sensitive', 'fabricated', 'retired', 'spam-list', 'unverified'];
const OTHER_DATA = ['Teapot colours', 'Favourite biscuits', 'Shoe sizes'];

/** A table of invented entries, as `inventedEntries` makes them, in the shape of an imported catalogue. */
export function inventedCatalogue(size: number, dataTypes: readonly string[]): string {
  return csvOf(inventedEntries(size, dataTypes));
}

/**
 * Invented entries, the same for the same number every time: about as long, as often flagged and as widely counted,
 * from one to some billions, as those of a real catalogue.
 *
 * @param size number of entries
 * @param dataTypes ids of the vocabulary to choose from
 */
export function inventedEntries(size: number, dataTypes: readonly string[]): ImportedBreach[] {
  const random = numbersFrom(size);
  const { credit, licence, licenceUrl } = IMPORTERS.hibp;
  const shared = { credit, licence, licence_url: licenceUrl, snapshot: '2026-06-01' };
  return Array.from({ length: size }, (_, index) => ({ ...inventedEntry(index, random, dataTypes), ...shared }));
}

type Random = (below: number) => number;

function inventedEntry(
  index: number,
  random: Random,
  dataTypes: readonly string[],
): Omit<ImportedBreach, 'credit' | 'licence' | 'licence_url' | 'snapshot'> {
  const name = inventedName(random);
  const year = 2008 + random(18);
  const two = (number: number) => String(number).padStart(2, '0');
  const happened = [year, two(1 + random(12)), two(1 + random(28))].slice(0, 1 + random(3)).join('-');
  return {
    id: `${name.toLowerCase().replace(' ', '-')}-${index + 1}`,
    name: `${name} ${index + 1}`,
    domain: random(20) === 0 ? null : `${name.toLowerCase().replace(' ', '-')}.example`,
    places: [],
    happened,
    reported: null,
    listed: `${year}-12-${two(1 + random(28))}`,
    count: random(50) === 0 ? null : Math.floor(10 ** (1 + random(8_600) / 1000)),
    unit: 'addresses',
    data_types: some(dataTypes, 1 + random(6), random),
    other_data: random(4) === 0 ? some(OTHER_DATA, 1 + random(2), random) : [],
    causes: random(3) === 0 ? ['intrusion'] : [],
    other_causes: [],
    flags: FLAGS.filter(() => random(20) === 0),
    url: `https://catalogue.example/${index + 1}`,
  };
}

function inventedName(random: Random): string {
  const syllables = Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)] ?? '');
  const word = syllables.join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${KINDS[random(KINDS.length)] ?? ''}`;
}

function some<T>(items: readonly T[], size: number, random: Random): T[] {
  const chosen = Array.from({ length: size }, () => random(items.length));
  return [...new Set(chosen)].toSorted((a, b) => a - b).flatMap((place) => items[place] ?? []);
}

/** Whole numbers below a bound, the same for the same seed: a linear congruential generator, whose high bits are used. */
function numbersFrom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
