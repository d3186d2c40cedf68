import { byId, type Dataset } from '../model/dataset.ts';
import type { RiskSource, Rule, RuleSight } from '../model/risk.ts';
import { ruleAnchor } from './severity-words.ts';
import { HOW_SEEN_WORDS } from './source-words.ts';
import { formatDate } from './wording.ts';

/** A text that a rule rests on. */
export interface RuleSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string | null;
  readonly howSeen: string;
}

/** One rule of the severity method. */
export interface RuleEntry {
  readonly id: string;
  readonly anchor: string;
  /** `null` for a rule that carries no number. */
  readonly value: number | null;
  readonly meaning: string;
  /** Where in the method it stands. */
  readonly place: string;
  /** "quoted: another text marks it as the method’s own words" */
  readonly howSeen: string;
  readonly sources: readonly RuleSource[];
}

/** Rules of one element of the method, in the order of the data. */
export interface RuleSection {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}

const ELEMENTS: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'SE', title: 'The sum' },
  { id: 'DPC', title: 'What the data tells (data processing context, DPC)' },
  { id: 'EI', title: 'How easily it points to one person (ease of identification, EI)' },
  { id: 'CB', title: 'How it happened (circumstances of the breach, CB)' },
  { id: 'BAND', title: 'The bands' },
  { id: 'FLAG', title: 'Flags, noted beside the score and never part of it' },
];

const SIGHTS: Record<RuleSight, string> = {
  quoted: 'Quoted: another text marks it as the method’s own words',
  restated: 'Restated: other texts give it in their words',
  'by-example': 'By example: known from the method’s example cases, as other texts give them',
};

/** Every rule of the severity method by element; an element without rules is left out. */
export function ruleSections(dataset: Dataset): RuleSection[] {
  return ELEMENTS.map(({ id, title }) => ({
    id: `rules-${id.toLowerCase()}`,
    title,
    rules: dataset.rules.filter((rule) => rule.id.startsWith(`${id}.`)).map((rule) => entry(rule, dataset)),
  })).filter(({ rules }) => rules.length > 0);
}

function entry({ id, value, meaning, place, how_seen, sources }: Rule, dataset: Dataset): RuleEntry {
  return {
    id,
    anchor: ruleAnchor(id),
    value,
    meaning,
    place,
    howSeen: SIGHTS[how_seen],
    sources: sources.map((source) => ruleSource(byId(dataset.riskSources, source))),
  };
}

function ruleSource({ id, publisher, title, date, url, how_seen }: RiskSource): RuleSource {
  return { id, publisher, title, date: formatDate(date), url, howSeen: HOW_SEEN_WORDS[how_seen] };
}
