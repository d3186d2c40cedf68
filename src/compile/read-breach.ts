import { readLedger } from '../evidence/read-ledger.ts';
import { statusHistory } from '../evidence/status-history.ts';
import type { BreachFrontMatter } from '../model/breach-front-matter.ts';
import type { Claim } from '../model/claim.ts';
import { withdrawalOf } from '../model/correction.ts';
import type { Breach, Section } from '../model/dataset.ts';
import { type BreachRows, breachFile, readBreachRows } from './breach-rows.ts';
import { reportQuestions } from './check-questions.ts';
import { reportAssessment, reportEnded } from './check-risk.ts';
import type { Row } from './check-rows.ts';
import { BREACH_TEXT, type DataFiles } from './data-files.ts';
import { decodeText } from './decode-text.ts';
import { reportExampleText } from './example-rows.ts';
import { readFrontMatter } from './front-matter.ts';
import type { KnownIds } from './known-ids.ts';
import { markerOf } from './mark-terms.ts';
import { fillPlaceholders, type QuotableClaims } from './placeholders.ts';
import { errorOf, type Report } from './problem.ts';
import type { Vocabulary } from './read-vocabulary.ts';
import { type MarkdownPlace, renderSections } from './render-markdown.ts';
import { checkRules } from './rules/check-rules.ts';

/** What a breach's Markdown says, with numbers filled in. */
interface BreachText extends BreachFrontMatter {
  readonly sections: readonly Section[];
}

/**
 * Reads one breach folder. `null` when its text cannot be used; a breach with bad rows is returned without them,
 * and the problems reported keep it from being published.
 */
export function readBreach(
  id: string,
  files: DataFiles,
  vocabulary: Vocabulary,
  basePath: string,
  report: Report,
): Breach | null {
  const { rows, known } = readBreachRows(id, files, vocabulary.known, report);
  const html = { basePath, markTerms: markerOf(id, vocabulary.glossary) };
  const text = readText(id, files, rows, known, html, report);
  checkRules({ rows, asOf: text?.as_of ?? null }, report);
  reportAssessment(rows.assessment, vocabulary.risk.legalRules, report);
  reportEnded(rows.ended, report);
  reportQuestions(rows.questions, { paths: vocabulary.risk.paths, groups: rows.groups }, report);
  return text === null ? null : assemble(id, text, rows, vocabulary);
}

function readText(
  id: string,
  files: DataFiles,
  rows: BreachRows,
  known: KnownIds,
  html: Pick<MarkdownPlace, 'basePath' | 'markTerms'>,
  report: Report,
): BreachText | null {
  const file = breachFile(id, BREACH_TEXT);
  const bytes = files.get(`breaches/${id}/${BREACH_TEXT}`);
  if (bytes === undefined) {
    const remedy = 'Create it with the front matter title, organisation, headline, deck and as_of, and "## " sections.';
    report(errorOf({ file, message: 'is missing', remedy }));
    return null;
  }
  const text = decodeText(file, bytes, report);
  if (text === null) return null;
  const { values, lines, body, bodyLine } = readFrontMatter(file, text, known, report);
  reportExampleText(file, body, bodyLine, report);
  const claims = quotableClaims(breachFile(id, 'claims.csv'), rows, known);
  const filled = fillPlaceholders(body, { file, line: bodyLine, column: null }, claims, report);
  const sections = renderSections(filled, { file, line: bodyLine, ...html }, report);
  if (values === null) return null;
  const fill = (column: 'headline' | 'deck') =>
    fillPlaceholders(values[column], { file, line: lines.get(column) ?? 1, column }, claims, report);
  return { ...values, headline: fill('headline'), deck: fill('deck'), sections };
}

function quotableClaims(file: string, { claims, corrections }: BreachRows, known: KnownIds): QuotableClaims {
  const table = known.get('claims');
  const made = valuesOf(corrections);
  return {
    file,
    values: new Map(claims.map(({ values }) => [values.id, values.value])),
    withdrawn: new Set(
      valuesOf(claims)
        .filter((claim) => withdrawalOf(claim, made) !== null)
        .map(({ id }) => id),
    ),
    // A claim with another bad cell has been reported; its number is not missing.
    complete: table?.complete === true && table.ids.length === claims.length,
  };
}

function assemble(id: string, text: BreachText, rows: BreachRows, vocabulary: Vocabulary): Breach {
  const claims = valuesOf(rows.claims);
  const sources = valuesOf(rows.sources);
  const groups = valuesOf(rows.groups);
  const corrections = valuesOf(rows.corrections);
  const ledger = { claims, corrections, sources, groups, asOf: text.as_of };
  const authority = { organisation: text.organisation, claimants: vocabulary.claimants };
  const isWithdrawn = (claim: Claim) => withdrawalOf(claim, corrections) !== null;
  return {
    id,
    title: text.title,
    headline: text.headline,
    deck: text.deck,
    organisation: text.organisation,
    asOf: text.as_of,
    sections: text.sections,
    sources,
    groups,
    claims: claims.filter((claim) => !isWithdrawn(claim)),
    withdrawnClaims: claims.filter(isWithdrawn),
    events: valuesOf(rows.events),
    windows: valuesOf(rows.windows),
    points: valuesOf(rows.points),
    corrections,
    notThis: valuesOf(rows.notThis),
    assessment: valuesOf(rows.assessment),
    ended: valuesOf(rows.ended),
    questions: valuesOf(rows.questions),
    ...readLedger(ledger, authority),
    statusHistory: statusHistory(ledger, authority),
  };
}

function valuesOf<T>(rows: readonly Row<T>[]): T[] {
  return rows.map(({ values }) => values);
}
