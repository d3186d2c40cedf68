import { BANDS, type Band } from '../risk/bands.ts';
import { CIRCUMSTANCES, LEGAL_STOPS, type Part } from '../risk/method.ts';

const MOST_CIRCUMSTANCES = CIRCUMSTANCES.reduce((sum, part) => sum + Math.max(...LEGAL_STOPS[part]), 0);

/** The highest score that the method can give; its scale is drawn from zero to here. */
export const HIGHEST_SCORE = Math.max(...LEGAL_STOPS.DPC) * Math.max(...LEGAL_STOPS.EI) + MOST_CIRCUMSTANCES;

/** The sum in words, with the numbers that each of its elements may take. */
export const FORMULA_WORDS = [
  `Score = what the data tells (${span(LEGAL_STOPS.DPC)})`,
  `× how easily it points to one person (${span(LEGAL_STOPS.EI)})`,
  `+ how it happened (0 to ${MOST_CIRCUMSTANCES})`,
].join(' ');

/** A band as a stretch of the scale, its lower edge included. */
export interface BandStretch {
  readonly id: Band;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The four bands, lowest first. */
export const BAND_STRETCHES: readonly BandStretch[] = BANDS.map(({ id, label, from }, index) => ({
  id,
  label,
  from,
  to: BANDS[index + 1]?.from ?? HIGHEST_SCORE,
}));

/** What a row of the method is called here, and what one of its stops answers. */
export interface RowWords {
  readonly name: string;
  readonly asks: string;
}

const TELLS = 'how much it tells about someone';
const POINTS = 'how easily it points to one person';

const ROW_WORDS: Readonly<Record<string, RowWords>> = {
  'DPC.simple': { name: 'Simple data', asks: TELLS },
  'DPC.behavioural': { name: 'Behavioural data', asks: TELLS },
  'DPC.financial': { name: 'Financial data', asks: TELLS },
  'DPC.sensitive': { name: 'Sensitive data', asks: TELLS },
  'EI.name': { name: 'Full name', asks: POINTS },
  'EI.id-number': { name: 'Identity number', asks: POINTS },
  'EI.phone-or-address': { name: 'Phone number or home address', asks: POINTS },
  'EI.email': { name: 'E-mail address', asks: POINTS },
  'EI.photo': { name: 'Picture', asks: POINTS },
  'EI.code': { name: 'Code or alias', asks: POINTS },
  'CB.confidentiality': { name: 'Confidentiality', asks: 'who may have read the data' },
  'CB.integrity': { name: 'Integrity', asks: 'whether data was altered' },
  'CB.availability': { name: 'Availability', asks: 'whether data was lost' },
  'CB.intent': { name: 'Intent', asks: 'how the breach arose' },
};

/** The words for a row of the method; its id where it has none. */
export function rowWords(row: string): RowWords {
  return ROW_WORDS[row] ?? { name: row, asks: '' };
}

/** What a part of the score stands for, inside a sentence. */
export function partWords(part: Part): string {
  if (part === 'DPC') return 'what the data tells';
  if (part === 'EI') return 'how easily it points to one person';
  return rowWords(part).name.toLowerCase();
}

/** ENISA's category of data in words: `DPC.behavioural` is "Behavioural"; `null` for a row that is no category. */
export function categoryWord(row: string): string | null {
  return row.startsWith('DPC.') ? rowWords(row).name.replace(/ data$/, '') : null;
}

/** Where the list of rules has a rule, below the base path. */
export function rulePath(rule: string): string {
  return `/method/#${ruleAnchor(rule)}`;
}

/** The anchor of a rule in the list. */
export function ruleAnchor(rule: string): string {
  return `rule-${rule}`;
}

/** "1 to 4" */
function span(stops: readonly number[]): string {
  return `${Math.min(...stops)} to ${Math.max(...stops)}`;
}
