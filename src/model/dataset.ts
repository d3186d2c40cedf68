import type { BreachEvent, Group, NotThis, Point, Window } from './breach-tables.ts';
import type { Catalogue } from './catalogue.ts';
import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { FrameHeights } from './frame-heights.ts';
import type { Ended, Explainer, Harm, Path, Scoring } from './misuse.ts';
import type { Question } from './question.ts';
import type { AssessmentRow, RiskSource, Rule } from './risk.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { DataTypeStatus, Exposure, GroupCount } from './status.ts';
import type { StatusHistory } from './status-history.ts';
import type { Claimant, DataType, Family, Term } from './vocabulary.ts';

/** Everything the site shows, as compiled from `data/`. */
export interface Dataset {
  readonly site: Site;
  readonly families: readonly Family[];
  readonly dataTypes: readonly DataType[];
  readonly claimants: readonly Claimant[];
  /** Words that need a meaning; they open in place wherever a text uses them. */
  readonly glossary: readonly Term[];
  readonly harms: readonly Harm[];
  /** Ways in which data types can be turned against a person. */
  readonly paths: readonly Path[];
  /** The severity method, one rule for each number. */
  readonly rules: readonly Rule[];
  readonly riskSources: readonly RiskSource[];
  /** How each data type alone is scored. */
  readonly scoring: readonly Scoring[];
  readonly explainers: readonly ExplainerText[];
  readonly breaches: readonly Breach[];
  /** How high embeds were measured to be; one that is not among them is estimated. */
  readonly frameHeights: readonly FrameHeights[];
  readonly catalogue: Catalogue;
}

/** The explainer of a data type: what its front matter says, and its text. */
export interface ExplainerText extends Explainer {
  readonly sections: readonly Section[];
  /** Flesch-Kincaid grade of the text, one decimal; about 8 is a reading age of 13 to 14. */
  readonly readingGrade: number;
}

/** A section of a breach's Markdown, already sanitised. */
export interface Section {
  /** Kebab-case form of the heading, used as the anchor. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** One incident, with its ledger and what follows from it. */
export interface Breach {
  readonly id: string;
  /** "Wyze Labs, December 2019" */
  readonly title: string;
  /** A sentence or two for the top of the page. */
  readonly headline: string;
  readonly deck: string;
  /** Claimant id of the organisation that was responsible for the data. */
  readonly organisation: string;
  /** When the record was last checked as a whole, `2026-11-23`. */
  readonly asOf: string;
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
  readonly groups: readonly Group[];
  /** Every claim that stands. */
  readonly claims: readonly Claim[];
  /** Claims that `corrections` withdrew: they keep their address and count for nothing. */
  readonly withdrawnClaims: readonly Claim[];
  readonly events: readonly BreachEvent[];
  readonly windows: readonly Window[];
  readonly points: readonly Point[];
  readonly corrections: readonly Correction[];
  readonly notThis: readonly NotThis[];
  /** What the severity score of each group rests on. */
  readonly assessment: readonly AssessmentRow[];
  /** Data types that stopped being useful to anyone, and who says so. */
  readonly ended: readonly Ended[];
  /** What a reader is asked to see what applied to them. Groups without a question get a generated one. */
  readonly questions: readonly Question[];
  /** Only cells that somebody spoke of; any other cell is not reported. */
  readonly exposures: readonly Exposure[];
  readonly counts: readonly GroupCount[];
  /** Only data types that somebody spoke of. */
  readonly dataTypeStatuses: readonly DataTypeStatus[];
  /** How those statuses came about. */
  readonly statusHistory: StatusHistory;
}

/** What a figure is about: one breach, or all of them. */
export type Scope = { readonly kind: 'breach'; readonly breach: string } | { readonly kind: 'catalogue' };

/**
 * The breach that a scope names.
 * @throws RangeError when the scope is the catalogue or the id is unknown
 */
export function breachOf(dataset: Dataset, scope: Scope): Breach {
  const breach = scope.kind === 'breach' ? dataset.breaches.find(({ id }) => id === scope.breach) : undefined;
  if (!breach) throw new RangeError(`no such breach: ${scope.kind === 'breach' ? scope.breach : 'catalogue'}`);
  return breach;
}

/**
 * The item with this id.
 * @throws RangeError when there is none, which the compiler has already ruled out for every cross-reference
 */
export function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`unknown id: ${id}`);
  return item;
}
