import type { Unit } from '../model/catalogue.ts';
import type { ImportedBreach, ImportedCatalogue, ImportFlag, ImportSource } from '../model/imported.ts';
import { formatCount, formatDate } from './wording.ts';

/** What is said of a catalogue wherever it is named. */
export interface CatalogueWords {
  /** As a sentence names it. */
  readonly name: string;
  readonly address: string;
  /** What the catalogue is, in one sentence. */
  readonly about: string;
  /** What its counts count, and what they do not say. */
  readonly counts: string;
  /** What its dates say, and what they do not. */
  readonly dates: string;
}

const CATALOGUES: Readonly<Record<ImportSource, CatalogueWords>> = {
  hibp: {
    name: 'Have I Been Pwned',
    address: 'https://haveibeenpwned.com/',
    about: 'A service where people look up whether their email address was in a breach.',
    counts:
      'The count is of addresses, mostly email addresses, that the catalogue holds for the breach. It is not a count of people: somebody can have several addresses, and some belong to nobody.',
    dates:
      'The catalogue always writes a whole day and does not say how sure it is. Where it writes the first of a month or of a year, we show only the month or the year.',
  },
  hhs: {
    name: 'the breach portal of the U.S. Department of Health and Human Services',
    address: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
    about: 'The list of breaches of health information that organisations in the United States have to report.',
    counts:
      'The count is of people, as the organisation reported it. Breaches of fewer than 500 people are not listed.',
    dates: 'The catalogue gives the day of the report. It does not say when the breach happened.',
  },
  veris: {
    name: 'the VERIS Community Database',
    address: 'https://github.com/vz-risk/VCDB',
    about: 'A collection of incidents that volunteers describe from what was published about them.',
    counts: 'The count is of records. It is not a count of people: one person can have several records.',
    dates: 'A month or a day is left out where the catalogue does not know it.',
  },
};

/** What is said of a catalogue wherever it is named. */
export function catalogueWords(source: ImportSource): CatalogueWords {
  return CATALOGUES[source];
}

/** What the catalogue says of an entry, in a word or two and in a sentence. */
export interface FlagWords {
  readonly flag: ImportFlag;
  readonly label: string;
  readonly sentence: string;
}

const NOT_IN_TOTALS = 'It is left out of totals.';
const FLAGS: Readonly<Record<ImportFlag, Omit<FlagWords, 'flag'>>> = {
  sensitive: {
    label: 'Sensitive',
    sentence:
      'The catalogue marks it as sensitive: that somebody is in it can say something private about them. We do not list it with the others, and we ask search engines not to show this page.',
  },
  fabricated: {
    label: 'Fabricated',
    sentence: `The catalogue says that the data is unlikely to come from where it is said to come from. ${NOT_IN_TOTALS}`,
  },
  retired: {
    label: 'Retired',
    sentence: `The catalogue has retired it and removed its data. ${NOT_IN_TOTALS}`,
  },
  'spam-list': {
    label: 'Spam list',
    sentence: `A list of addresses that was used to send spam, not a breach of one organisation. ${NOT_IN_TOTALS}`,
  },
  unverified: {
    label: 'Unverified',
    sentence: 'The catalogue could not establish that it is what it is said to be.',
  },
  malware: {
    label: 'From malware',
    sentence: 'The data was gathered by malicious programs; it need not have left an organisation of that name.',
  },
  'stealer-log': {
    label: 'Stealer log',
    sentence: 'The data comes from malicious programs that copied what people typed into websites.',
  },
  'disclosure-unsure': {
    label: 'Disclosure not certain',
    sentence: 'The catalogue does not say for certain that data came to others.',
  },
};

/** The flags of an entry in words, in the order of the model. */
export function flagWords(flags: ImportedBreach['flags']): FlagWords[] {
  const known = Object.entries(FLAGS) as [ImportFlag, Omit<FlagWords, 'flag'>][];
  return known.filter(([flag]) => flags.includes(flag)).map(([flag, words]) => ({ flag, ...words }));
}

/** "1,904,522 addresses", "1 person"; "not disclosed" for a count that is not known. */
export function countWords(count: number | null, unit: Unit): string {
  if (count === null) return 'not disclosed';
  return `${formatCount(count)} ${count === 1 ? ONE[unit] : unit}`;
}

const ONE: Readonly<Record<Unit, string>> = {
  people: 'person',
  accounts: 'account',
  addresses: 'address',
  records: 'record',
  documents: 'document',
  devices: 'device',
  cards: 'card',
};

/** The date that stands for an entry: when it happened, otherwise when it was reported or listed. */
export function entryDate({ happened, reported, listed }: ImportedBreach): { date: string; kind: DateKind } | null {
  if (happened !== null) return { date: happened, kind: 'happened' };
  if (reported !== null) return { date: reported, kind: 'reported' };
  return listed === null ? null : { date: listed, kind: 'listed' };
}

export type DateKind = 'happened' | 'reported' | 'listed';

/** "Dec 2019", "reported Apr 26 2024", "no date seen" */
export function entryDateWords(entry: ImportedBreach): string {
  const known = entryDate(entry);
  if (known === null) return formatDate(null);
  return known.kind === 'happened' ? formatDate(known.date) : `${known.kind} ${formatDate(known.date)}`;
}

/** "United States", "WI, United States"; a code that is not known stands as it is. */
export function placeWords(place: string): string {
  const [country = '', ...part] = place.split('-');
  return [...(part.length > 0 ? [part.join('-')] : []), countryName(country)].join(', ');
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;
}

/** "Have I Been Pwned, as of Mar 4 2025. CC BY 4.0": the credit that goes with everything from a catalogue. */
export function creditWords({
  credit,
  licence,
  snapshot,
}: Pick<ImportedCatalogue, 'credit' | 'licence' | 'snapshot'>): string {
  return `${credit}, as of ${formatDate(snapshot)}. ${licence}`;
}
