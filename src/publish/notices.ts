import { type Correction, withdrawalOf } from '../model/correction.ts';
import type { Breach } from '../model/dataset.ts';
import type { FigureVersion } from '../model/figure-version.ts';
import { claimPath } from '../rows/claim-path.ts';
import { formatDate } from '../rows/wording.ts';
import { versionsOfFigure, versionThatHolds } from './versions.ts';

/** What a reader of a published version has to know of it today. */
export interface VersionStatus {
  readonly status: 'current' | 'newer' | 'corrected' | 'withdrawn';
  /** Sentences for the reader, plain text; empty while the version is current. */
  readonly text: string;
  /** Those that concern the version, the newest first. */
  readonly corrections: readonly Correction[];
}

/** What is corrected together, with the claims that it rests on: a breach; figures over all breaches rest on none. */
export type Corrected = Pick<Breach, 'corrections' | 'claims' | 'withdrawnClaims'>;

/** Frames show no longer text: the newest corrections stand in it, and the address of the rest. */
const LONGEST_TEXT = 900;

/**
 * The status of a published version.
 *
 * @param versions all published versions, in the order of publication
 * @param hash of the figure's content in this build; `undefined` where this build has no such figure any more
 * @param corrected what was corrected of the breach, or of the figures over all breaches, that it is of
 */
export function versionStatus(
  version: FigureVersion,
  versions: readonly FigureVersion[],
  hash: string | undefined,
  corrected: Corrected,
): VersionStatus {
  const ofFigure = versionsOfFigure(versions, version.content);
  const corrections = correctionsSince(version, ofFigure, corrected);
  const isWithdrawn = corrections.some(({ kind }) => kind === 'withdrawn');
  const other = otherSentence(version, versionThatHolds(ofFigure, hash));
  if (corrections.length > 0) {
    const text = sentencesThatFit([...corrections.map(correctionSentence), other]);
    return { status: isWithdrawn ? 'withdrawn' : 'corrected', text, corrections };
  }
  return { status: other === '' ? 'current' : 'newer', text: other, corrections };
}

/**
 * The corrections that concern a figure as it was published: they name it, or a claim behind it, and were
 * made on the day of its publication or later. A later version already carries what was corrected before it, on its
 * own day too.
 *
 * @param ofFigure the versions of the same figure or view, in the order of publication
 */
function correctionsSince(
  version: FigureVersion,
  ofFigure: readonly FigureVersion[],
  { corrections, claims, withdrawnClaims }: Corrected,
): Correction[] {
  const { content, published } = version;
  const isFirst = ofFigure[0]?.hash === version.hash;
  const behind = [...claims, ...withdrawnClaims].filter(({ id }) => content.claims.includes(id));
  const concerns = (correction: Correction) =>
    correction.figure === content.figure ||
    content.claims.some((id) => id === correction.claim) ||
    behind.some((claim) => withdrawalOf(claim, [correction]) !== null);
  const isLater = ({ date }: Correction) => date > published || (date === published && isFirst);
  return newestFirst(corrections.filter((correction) => isLater(correction) && concerns(correction)));
}

/** By day, the newest first; those of one day stay in the order of the list. */
export function newestFirst<Dated extends { readonly date: string }>(corrections: readonly Dated[]): Dated[] {
  return corrections.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** "Corrected on Dec 1 2026: was “4,000”, now “5,000”." or "Withdrawn on Dec 1 2026: claim k3. The page was a copy." */
export function correctionSentence({ date, kind, claim, said, says, why }: Correction): string {
  const day = formatDate(date);
  if (kind === 'withdrawn') return `Withdrawn on ${day}: claim ${claim}, “${said}”. ${withStop(why)}`;
  const where = claim === null ? '' : `claim ${claim} `;
  return `Corrected on ${day}: ${where}was “${said}”, now “${says}”.`;
}

/** The page of what a correction is of, below the base path: the claim's, or the figure's place on its breach's page. */
export function correctedPath(breach: string, { figure, claim }: Pick<Correction, 'figure' | 'claim'>): string {
  return claim === null ? `/breaches/${breach}/#${figure}` : claimPath(breach, claim);
}

/** Which other version holds; empty where this one does. */
function otherSentence(version: FigureVersion, holding: FigureVersion | undefined): string {
  if (holding === undefined || holding.hash === version.hash) return '';
  const day = formatDate(holding.published);
  if (holding.sequence < version.sequence) return `The version of ${day} holds again.`;
  return `A newer version was published on ${day}: ${withStop(holding.reason)}`;
}

function sentencesThatFit(sentences: readonly string[]): string {
  const all = sentences.filter((sentence) => sentence !== '');
  const fitting = all.filter((_, index) => all.slice(0, index + 1).join(' ').length <= LONGEST_TEXT);
  if (fitting.length === all.length) return all.join(' ');
  const kept = fitting.length > 0 ? fitting : [`${all[0]?.slice(0, LONGEST_TEXT)}…`];
  return `${kept.join(' ')} More corrections are on the figure’s page.`;
}

function withStop(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
