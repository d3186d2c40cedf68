import type { Group } from '../model/breach-tables.ts';
import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { AssessmentRow } from '../model/risk.ts';
import type { Band } from '../risk/bands.ts';
import { choicesFrom } from '../risk/choices.ts';
import { flagsFor } from '../risk/flags.ts';
import { type Flip, type GroupScore, type ScoreRange, scoreGroup } from '../risk/score-group.ts';
import { edgeLabel, scoreTail } from '../risk/score-words.ts';
import type { Severity } from '../risk/severity.ts';
import { bandLabel, edgeInWords, formatScore, SHARE_NOTE, sumInWords } from '../risk/wording.ts';
import { partWords, rowWords } from './severity-words.ts';
import { NUMBER_STATUS_MARKS, STATUS_LABELS } from './status-words.ts';
import { formatCount, listWords } from './wording.ts';

/** A score with its words. */
export interface ScoreWords {
  readonly score: number;
  /** "2.0" */
  readonly words: string;
  /** "2 × 0.75 + 0.5 = 2.0" */
  readonly sum: string;
  readonly band: Band;
  readonly bandLabel: string;
}

/** A value that a choice may take. */
export interface StopRow {
  readonly rule: string;
  readonly value: number;
  /** When the rule applies. */
  readonly meaning: string;
}

/** A claim that a choice rests on, under its claimant. */
export interface ChoiceClaims {
  readonly claimant: string;
  readonly claims: readonly string[];
}

/** One choice behind a score. */
export interface ChoiceRow {
  /** The row of the method: `DPC.behavioural`. */
  readonly row: string;
  readonly name: string;
  readonly asks: string;
  /** One stop means that the choice is settled. */
  readonly stops: readonly StopRow[];
  /** Rule that the score starts from; `null` when nobody can tell. */
  readonly start: string | null;
  readonly reason: string;
  readonly claims: readonly ChoiceClaims[];
}

/** A single choice that would put the default score in another band. */
export interface FlipRow {
  readonly rule: string;
  readonly words: string;
  readonly bandLabel: string;
}

/** Every score that the open choices of a group allow. */
export interface RangeRow {
  readonly lowest: ScoreWords;
  readonly highest: ScoreWords;
  /** `null` when a default is "cannot tell". */
  readonly start: ScoreWords | null;
  /** "on the edge of medium", and the same as a sentence; blank where the start is on no edge. */
  readonly edge: string;
  readonly edgeSentence: string;
  /** What a drawing writes after the start: with its sum, and without. */
  readonly tails: { readonly sum: string; readonly short: string };
  /** Names of the choices of which nobody can tell which stop holds. */
  readonly cannotTell: readonly string[];
  /** How many readings fall in each band, lowest first; a count, not a probability. */
  readonly bands: readonly { readonly band: Band; readonly label: string; readonly readings: number }[];
  readonly readings: number;
  /** What stands beside every share of readings. */
  readonly shareNote: string;
  readonly flips: readonly FlipRow[];
}

/** A remark of the method that never changes the score. */
export interface FlagRow {
  readonly label: string;
  /** `null` when nobody has said. */
  readonly raised: boolean | null;
  /** "yes: 24,000 users, claimed" */
  readonly words: string;
}

/** The score of one group of people. */
export interface SeverityRow {
  readonly group: string;
  readonly label: string;
  readonly shortLabel: string;
  /** "24,000 users, claimed"; "no count" when not disclosed. */
  readonly countWords: string;
  /** Ids of the claims behind that number. */
  readonly countClaims: readonly string[];
  /** `null` when the group cannot be scored; `missing` then says why. */
  readonly range: RangeRow | null;
  /** Why there is no range, as a sentence; blank where there is one. */
  readonly missing: string;
  readonly choices: readonly ChoiceRow[];
  readonly flags: readonly FlagRow[];
  readonly breach: string;
  readonly breachTitle: string;
  readonly asOf: string;
}

/**
 * The severity of a breach for each of its groups, scored groups first; none where nothing was assessed.
 *
 * @throws RangeError when the scope names no breach
 */
export function severityRows(dataset: Dataset, scope: Scope): SeverityRow[] {
  const breach = breachOf(dataset, scope);
  if (breach.assessment.length === 0) return [];
  const rows = breach.groups.map((group) => severityRow(group, dataset, breach));
  return [...rows.filter(({ range }) => range !== null), ...rows.filter(({ range }) => range === null)];
}

function severityRow(group: Group, dataset: Dataset, breach: Breach): SeverityRow {
  const assessed = breach.assessment.filter((row) => row.group === group.id);
  const score = scoreGroup(choicesFrom(assessed, dataset.rules));
  const lead = breach.counts.find((count) => count.group === group.id)?.lead ?? null;
  const countWords =
    lead === null
      ? 'no count'
      : `${formatCount(lead.value)} ${lead.unit}, ${STATUS_LABELS[NUMBER_STATUS_MARKS[lead.status]].toLowerCase()}`;
  const isWhole = breach.groups.some(({ part_of }) => part_of === group.id);
  return {
    group: group.id,
    label: group.label,
    shortLabel: group.short_label,
    countWords,
    countClaims: lead?.claims ?? [],
    range: score.kind === 'range' ? rangeRow(score) : null,
    missing: score.kind === 'range' ? '' : missingWords(score.missing.map(partWords), assessed.length, isWhole),
    choices: assessed.map((row) => choiceRow(row, dataset, breach)),
    // No table records whether a finder could read the data, so nobody has said.
    flags: flagRows(lead?.value ?? null, countWords),
    breach: breach.id,
    breachTitle: breach.title,
    asOf: breach.asOf,
  };
}

function rangeRow({
  lowest,
  highest,
  start,
  edge,
  cannotTell,
  bands,
  flips,
}: Extract<GroupScore, ScoreRange>): RangeRow {
  return {
    lowest: inWords(lowest),
    highest: inWords(highest),
    start: start === null ? null : inWords(start),
    edge: edgeLabel(edge),
    edgeSentence: edgeInWords(edge),
    tails: {
      sum: start === null ? '' : scoreTail(start, edge, 'sum'),
      short: start === null ? '' : scoreTail(start, edge, 'short'),
    },
    cannotTell: cannotTell.map((row) => rowWords(row).name),
    bands: bands.map(({ band, combinations }) => ({ band, label: bandLabel(band), readings: combinations })),
    readings: bands.reduce((sum, { combinations }) => sum + combinations, 0),
    shareNote: SHARE_NOTE,
    flips: flips.map(flipRow),
  };
}

function flipRow({ rule, score, band }: Flip): FlipRow {
  return { rule, words: formatScore(score), bandLabel: bandLabel(band) };
}

function inWords(severity: Severity): ScoreWords {
  const { score, band } = severity;
  return { score, words: formatScore(score), sum: sumInWords(severity), band, bandLabel: bandLabel(band) };
}

function missingWords(parts: readonly string[], assessed: number, isWhole: boolean): string {
  if (assessed > 0)
    return `Nothing is recorded about ${listWords(parts)}, and a part that nobody assessed is not zero.`;
  if (isWhole)
    return 'This group holds the others, which are scored one by one. No choice is recorded for it as a whole.';
  return 'No choice is recorded for this group.';
}

function choiceRow(assessed: AssessmentRow, { rules, claimants }: Dataset, { claims }: Breach): ChoiceRow {
  const { choice, stops, reason } = assessed;
  const named = assessed.claims.map((id) => byId(claims, id));
  return {
    row: choice,
    ...rowWords(choice),
    stops: stops
      .map((id) => byId(rules, id))
      .map(({ id, value, meaning }) => ({ rule: id, value: value ?? 0, meaning }))
      .sort((a, b) => a.value - b.value),
    start: assessed.default,
    reason,
    claims: [...Map.groupBy(named, ({ claimant }) => claimant)].map(([claimant, each]) => ({
      claimant: byId(claimants, claimant).label,
      claims: each.map(({ id }) => id),
    })),
  };
}

function flagRows(people: number | null, countWords: string): FlagRow[] {
  const labels = { 'FLAG.more-than-100': 'More than 100 people', 'FLAG.unintelligible': 'Unreadable to finders' };
  return flagsFor(people, null).map(({ rule, raised }) => {
    const answer = raised === null ? 'nobody has said' : raised ? 'yes' : 'no';
    const detail = rule === 'FLAG.more-than-100' && raised !== null ? ` (${countWords})` : '';
    return { label: labels[rule], raised, words: `${answer}${detail}` };
  });
}
