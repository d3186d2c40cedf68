import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { type BreachFrontMatter, breachFrontMatterSchema } from '../model/breach-front-matter.ts';
import { checkRows } from './check-rows.ts';
import { reportExampleHead } from './example-rows.ts';
import type { KnownIds } from './known-ids.ts';
import { errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';
import { didYouMean, sentences } from './suggest.ts';

/** A Markdown file with a head, cut in two. */
export interface FrontMatter {
  /** `null` when it is missing or has a bad value. */
  readonly values: BreachFrontMatter | null;
  /** The line on which each value of the head stands. */
  readonly lines: ReadonlyMap<string, number>;
  readonly body: string;
  /** The line on which the body begins. */
  readonly bodyLine: number;
}

const KEYS = Object.keys(breachFrontMatterSchema.shape);
const SKELETON = `Begin the file with a line ---, then ${KEYS.map((key) => `${key}: …`).join(', ')} on lines of their own, then a line ---.`;

/** Reads the YAML between the two `---` lines at the top of a breach's Markdown, and checks it. */
export function readFrontMatter(file: string, text: string, known: KnownIds, report: Report): FrontMatter {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) {
    report(errorOf({ file, row: 1, message: 'has no front matter', remedy: SKELETON }));
    return { values: null, lines: new Map(), body: text, bodyLine: 1 };
  }
  const [whole, yaml = ''] = match;
  const { cells, lines, isValid } = readYaml(file, yaml, report);
  const row = { line: 1, cells };
  const raw = { file, ids: [], rows: [row], complete: true };
  const examples = reportExampleHead(file, cells, lines, report);
  const atKey: Report = (problem) => {
    const key = problem.column ?? '';
    if (!examples.has(key)) report({ ...problem, row: lines.get(key) ?? 1 });
  };
  const checked = isValid ? (checkRows(raw, breachFrontMatterSchema, known, atKey)[0]?.values ?? null) : null;
  const values = examples.size === 0 ? checked : null;
  return { values, lines, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}

/** All values as written text, so that `2026-11-23` and `2019` are not turned into something else. */
function readYaml(
  file: string,
  yaml: string,
  report: Report,
): { cells: Record<string, string>; lines: Map<string, number>; isValid: boolean } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  for (const { pos, message } of document.errors) {
    const row = counter.linePos(pos[0]).line + 1;
    const remedy =
      'Write one "key: value" a line, and put a value that holds ": " or begins with a quote or bracket in quotation marks.';
    report(errorOf({ file, row, message: `is not valid YAML: ${message.replace(/\.$/, '')}`, remedy }));
  }
  const cells: Record<string, string> = {};
  const lines = new Map<string, number>();
  for (const { key, value, line } of isMap(document.contents) ? pairsOf(document.contents, counter) : []) {
    if (!KEYS.includes(key)) {
      const remedy = sentences(didYouMean(key, KEYS), `Known keys are ${KEYS.join(', ')}.`);
      report(errorOf({ file, row: line, column: key, value: key, message: `unknown key ${quote(key)}`, remedy }));
    } else {
      cells[key] = value;
      lines.set(key, line);
    }
  }
  if (document.errors.length === 0) reportMissing(file, cells, report);
  return { cells, lines, isValid: document.errors.length === 0 };
}

function reportMissing(file: string, cells: Readonly<Record<string, string>>, report: Report): void {
  for (const key of KEYS.filter((name) => !(name in cells))) {
    const message = `the key ${quote(key)} is missing`;
    report(errorOf({ file, row: 1, column: key, message, remedy: `Write "${key}: …" between the two lines ---.` }));
  }
}

function pairsOf(map: YAMLMap, counter: LineCounter): { key: string; value: string; line: number }[] {
  return map.items.map(({ key, value }) => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    // The opening --- stands before the first line of the YAML.
    const line = counter.linePos(offset).line + 1;
    return {
      key: isScalar(key) ? String(key.value) : '',
      value: isScalar(value) ? String(value.value).trim() : '',
      line,
    };
  });
}
