import type { Breach, ExplainerText } from '../model/dataset.ts';
import type { Term } from '../model/vocabulary.ts';
import { typesSpokenOf } from './check-risk.ts';
import { checkSections, EXPLAINER_SECTIONS } from './check-sections.ts';
import { type DataFiles, explainerId, shownPath } from './data-files.ts';
import { decodeText } from './decode-text.ts';
import { readExplainerHead } from './explainer-head.ts';
import { checkReference, type KnownIds } from './known-ids.ts';
import { markerOf } from './mark-terms.ts';
import { compareText, errorOf, type Report, warningOf } from './problem.ts';
import { quote, quoteList } from './quote.ts';
import { readingGrade } from './reading-grade.ts';
import { renderSections } from './render-markdown.ts';

/** Above this Flesch-Kincaid grade a text asks more than a reading age of 13 to 14. */
const HIGHEST_GRADE = 9;

/** What the texts refer to, the words they open in place, and the base path that links to pages of the site begin with. */
export interface ExplainerContext {
  readonly known: KnownIds;
  readonly glossary: readonly Term[];
  readonly basePath: string;
}

/** Reads the texts of `data/explainers/`, one for each data type, in alphabetical order. */
export function readExplainers(files: DataFiles, context: ExplainerContext, report: Report): ExplainerText[] {
  const named = [...files].flatMap(([path, bytes]) => {
    const id = explainerId(path);
    return id === null ? [] : [{ id, path, bytes }];
  });
  return named
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, path, bytes }) => readExplainer(id, path, bytes, context, report) ?? []);
}

function readExplainer(
  id: string,
  path: string,
  bytes: Uint8Array,
  { basePath, glossary, known }: ExplainerContext,
  report: Report,
): ExplainerText | null {
  const file = shownPath(path);
  const unknown = checkReference(id, 'data-types', known);
  if (unknown !== null) {
    const remedy = `Name it after a data type. ${unknown.remedy}`;
    report(errorOf({ file, value: id, message: `explains the ${unknown.message}`, remedy }));
  }
  const text = decodeText(file, bytes, report);
  if (text === null) return null;
  const head = readExplainerHead({ file, text, dataType: unknown === null ? id : null }, known, report);
  if (head === null) return null;
  const { body, bodyLine, values } = head;
  const sections = renderSections(body, { file, line: bodyLine, basePath, markTerms: markerOf(id, glossary) }, report);
  checkSections({ body, bodyLine, file, sections }, report);
  if (values === null) return null;
  const steps = values.steps.flatMap((step) => [step.do, step.because]);
  const grade = readingGrade([body, ...steps].join('\n\n'));
  if (grade > HIGHEST_GRADE) {
    const message = `has a reading grade of ${grade.toFixed(1)}, and ${HIGHEST_GRADE} is the highest that is easy to read`;
    report(warningOf({ file, message, remedy: 'Use shorter sentences and shorter words.' }));
  }
  return { ...values, sections, readingGrade: grade };
}

/** Names the text to write for every data type that the ledger of a breach speaks of. */
export function reportUnexplained(breaches: readonly Breach[], files: DataFiles, report: Report): void {
  for (const [dataType, ids] of typesSpokenOf(breaches)) {
    const path = `explainers/${dataType}.md`;
    if (files.has(path)) continue;
    const message = `is missing, and the ledger of ${quoteList(ids)} speaks of ${quote(dataType)}`;
    const remedy = `Write it, with the sections ${quoteList(EXPLAINER_SECTIONS)}; data/explainers/README.md says how.`;
    report(errorOf({ file: shownPath(path), value: dataType, message, remedy }));
  }
}
