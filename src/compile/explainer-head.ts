import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Explainer, explainerSchema } from '../model/misuse.ts';
import { faultOf } from './check-rows.ts';
import { checkReference, type KnownIds } from './known-ids.ts';
import { errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';
import { didYouMean, sentences } from './suggest.ts';

/** The text of an explainer's file. */
export interface ExplainerFile {
  readonly file: string;
  readonly text: string;
  /** The data type that the file is named after; `null` when there is no such type. */
  readonly dataType: string | null;
}

/** An explainer's Markdown, cut in two. */
export interface ExplainerHead {
  /** `null` when the head has a bad value. */
  readonly values: Explainer | null;
  readonly body: string;
  /** The line on which the body begins. */
  readonly bodyLine: number;
}

const KEYS = Object.keys(explainerSchema.shape);
const STEP_KEYS = Object.keys(explainerSchema.shape.steps.element.shape);
const SKELETON = `Begin the file with a line ---, the keys ${KEYS.join(', ')}, and a line ---; data/explainers/README.md says what they hold.`;

/** Texts whose evidence is one of these say that no source was found. */
const WITHOUT_SOURCE: readonly string[] = ['inferred', 'none-gathered'];

/** Reads the YAML between the two `---` lines at the top of an explainer, and checks it. `null` when there is none. */
export function readExplainerHead(
  { dataType, file, text }: ExplainerFile,
  known: KnownIds,
  report: Report,
): ExplainerHead | null {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) {
    report(errorOf({ file, row: 1, message: 'has no front matter', remedy: SKELETON }));
    return null;
  }
  const [whole, yaml = ''] = match;
  const head = parseHead(file, yaml, report);
  const values = head === null ? null : checkHead(head, dataType, known, report);
  return { values, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}

type PlaceOf = (key: string) => { file: string; row: number; column: string };

function parseHead(file: string, yaml: string, report: Report): { head: unknown; at: PlaceOf } | null {
  const counter = new LineCounter();
  // The failsafe schema keeps every value as written, so that nothing is turned into a date or a number.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  // One slip often makes several errors; the first says where it is.
  for (const { pos, message } of document.errors.slice(0, 1)) {
    const row = counter.linePos(pos[0]).line + 1;
    const remedy = 'Put a value that holds ": " or begins with a quote or bracket in quotation marks.';
    report(errorOf({ file, row, message: `is not valid YAML: ${message.replace(/\.$/, '')}`, remedy }));
  }
  if (document.errors.length > 0) return null;
  const lines = new Map<string, number>();
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    // The opening --- stands before the first line of the YAML.
    if (isScalar(key)) lines.set(String(key.value), counter.linePos(key.range?.[0] ?? 0).line + 1);
  }
  const head: unknown = document.toJS() ?? {};
  return { head, at: (key) => ({ file, row: lines.get(key) ?? 1, column: key }) };
}

function checkHead(
  { head, at }: { head: unknown; at: PlaceOf },
  dataType: string | null,
  known: KnownIds,
  report: Report,
): Explainer | null {
  const parsed = explainerSchema.safeParse(head);
  for (const issue of parsed.error?.issues ?? []) reportIssue(issue, head, at, report);
  if (!parsed.success) return null;
  const named = parsed.data.data_type;
  if (dataType !== null && named !== dataType) {
    const message = `the text of ${quote(named)} stands in the file of ${quote(dataType)}`;
    const remedy = 'Name the file after its data type.';
    report(errorOf({ ...at('data_type'), value: named, message, remedy }));
  }
  reportSources(parsed.data, known, at, report);
  return parsed.data;
}

function reportIssue(issue: z.core.$ZodIssue, head: unknown, at: PlaceOf, report: Report): void {
  const [first = '', ...inner] = issue.path.map(String);
  const last = inner.at(-1) ?? first;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const known = first === '' ? KEYS : STEP_KEYS;
      const remedy = sentences(didYouMean(key, known), `Known keys are ${known.join(', ')}.`);
      report(errorOf({ ...at(first || key), value: key, message: `unknown key ${quote(key)}`, remedy }));
    }
    return;
  }
  const value = valueAt(head, issue.path);
  if (value === undefined) {
    const message = `the key ${quote(last)} is missing`;
    const remedy = inner.length === 0 ? SKELETON : `Give every step the keys ${STEP_KEYS.join(' and ')}.`;
    report(errorOf({ ...at(first), message, remedy }));
  } else if (typeof value === 'string' && issue.code !== 'invalid_type') {
    report(errorOf({ ...at(first), value, ...faultOf(issue, value) }));
  } else {
    const remedy = 'Write sources as [first-id, second-id], and every step as "- do: …" with a line "because: …".';
    report(errorOf({ ...at(first), message: `${quote(first)} does not have the right form`, remedy }));
  }
}

function valueAt(head: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    head,
  );
}

function reportSources({ evidence, sources }: Explainer, known: KnownIds, at: PlaceOf, report: Report): void {
  for (const [index, source] of sources.entries()) {
    const fault = checkReference(source, 'risk-sources', known);
    if (fault !== null) report(errorOf({ ...at('sources'), value: source, ...fault }));
    if (sources.indexOf(source) === index) continue;
    const message = `names ${quote(source)} twice`;
    report(errorOf({ ...at('sources'), value: source, message, remedy: 'Name it once.' }));
  }
  if (sources.length > 0 || WITHOUT_SOURCE.includes(evidence)) return;
  const remedy = 'Name the source that shows it, or write "inferred" or "none-gathered" as the evidence.';
  report(errorOf({ ...at('sources'), message: `the evidence is ${quote(evidence)} and no source is named`, remedy }));
}
