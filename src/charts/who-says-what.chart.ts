import { STATUS_LABELS } from '../rows/status-words.ts';
import { mainPair, type Question, questionsOf, type WhoSaysWhatRow, whoSaysWhatRows } from '../rows/who-says-what.ts';
import { formatCount, numberWord, sentenceCase } from '../rows/wording.ts';
import { defineChart } from './define-chart.ts';
import { viewsBy } from './views-by.ts';
import { drawQuestions } from './who-says-what/drawing.ts';
import { renderFrame, topQuestions } from './who-says-what/frame.ts';
import { indexTable } from './who-says-what/index-table.ts';
import { questionSection } from './who-says-what/question.ts';
import { facetsOf, nameList } from './who-says-what/words.ts';

/** The others are folded: all at once would be several screens of text on a telephone. */
const OPEN_AT_FIRST = 1;

export default defineChart<WhoSaysWhatRow>({
  id: 'who-says-what',
  label: 'Who says what',
  order: 5,
  scope: 'breach',
  rows: whoSaysWhatRows,
  columns: [
    { name: 'point', label: 'Point', unit: null, value: ({ point }) => point },
    { name: 'question', label: 'Question', unit: null, value: ({ question }) => question },
    { name: 'claimant', label: 'Claimant', unit: null, value: ({ claimantLabel }) => claimantLabel },
    { name: 'kind', label: 'Kind of claimant', unit: null, value: ({ kind }) => kind },
    { name: 'stance', label: 'Stance', unit: null, value: ({ stance }) => stance },
    { name: 'date', label: 'Date', unit: 'date', value: ({ date }) => date },
    { name: 'statement', label: 'Statement, paraphrased', unit: null, value: ({ statement }) => statement },
    { name: 'source', label: 'Source', unit: null, value: ({ publisher }) => publisher },
    { name: 'directness', label: 'Directness', unit: null, value: ({ directness }) => directness },
    { name: 'claim', label: 'Claim', unit: null, value: ({ claim }) => claim },
    { name: 'status', label: 'Derived status', unit: null, value: statusWords },
    { name: 'handling', label: 'How this site shows it', unit: null, value: ({ handling }) => handling },
  ],
  rowId: ({ point, claim }) => `${point}-${claim}`,
  claims: ({ claim }) => [claim],
  facets: (row) => ({ ...facetsOf([row]), stance: [row.stance], status: row.shown.map(({ mark }) => mark) }),
  finding,
  measure: (rows) =>
    `What each side says on each question, paraphrased and dated: ${formatCount(rows.length)} ${plural(rows.length, 'statement')}`,
  howToRead:
    'Each side has a column of the same width, always in the same order: researchers, the organisation, courts and suits, press. A disc asserts or confirms, a bar denies, qualifies or sees no evidence, a ring relays or gives no answer. The tinted panel says how this site shows the question.',
  limits:
    'The number of statements says nothing about which side is right. A question that is about neither a data type nor the number of people in a group has no derived status. Statements that were not seen are not here.',
  summary,
  note: (rows) => ({
    source: rows.length === 1 ? '1 statement, with its source' : `${formatCount(rows.length)} statements, each with its own source`,
    asOf: rows[0]?.asOf ?? '',
    status: 'statements are what each claimant says, in our paraphrase; the tinted panels are this site’s handling',
  }),
  draw: drawQuestions,
  markup: (rows, context) => [
    ...indexTable(rows),
    ...questionsOf(rows).map((question, index) => questionSection(question, index < OPEN_AT_FIRST, context)),
  ],
  // Every field of every row stands in the columns: a table would ship the longest texts of the page twice.
  markupIsTable: true,
  views: (rows) => viewsBy(rows, ({ point, question }) => ({ id: point, label: question })),
  top: topQuestions,
  frame: renderFrame,
});

function finding(rows: readonly WhoSaysWhatRow[]): string {
  const questions = questionsOf(rows);
  const { length } = questions;
  const [only] = questions;
  if (only && length === 1) return statementsOf(only);
  const contested = `${sentenceCase(numberWord(length))} questions are contested`;
  const pair = mainPair(rows);
  if (!pair) return contested;
  return `${contested}; on ${numberWord(pair.questions)} of them ${pair.organisation} and ${pair.other} both speak`;
}

/** "Four statements by Twelve Security and Wyze": of a question, its label in front. */
function statementsOf({ rows }: Question): string {
  const names = [...new Set(rows.map(({ claimantShort }) => claimantShort))];
  const count = `${sentenceCase(numberWord(rows.length))} ${plural(rows.length, 'statement')}`;
  return `${count} by ${nameList(names)}`;
}

function summary(rows: readonly WhoSaysWhatRow[]): string {
  const questions = questionsOf(rows);
  const marks = questions.flatMap(({ shown }) => [...new Set(shown.map(({ mark }) => mark))]);
  const counts = Object.entries(STATUS_LABELS).flatMap(([status, label]) => {
    const count = marks.filter((mark) => mark === status).length;
    return count === 0 ? [] : `${label.toLowerCase()} ${formatCount(count)}`;
  });
  const without = questions.filter(({ shown }) => shown.length === 0).length;
  const derived =
    counts.length === 0 ? '' : ` By derived status, a question with several counted under each: ${counts.join('; ')}.`;
  const [only] = questions;
  if (only && questions.length === 1) return `${only.question} How this site shows it: ${only.handling}`;
  const rest =
    without === 0
      ? ''
      : ` Without a derived status: ${formatCount(without)}, because ${without === 1 ? 'it is' : 'they are'} about neither a data type nor the number of people in a group.`;
  return `${formatCount(questions.length)} questions, each with what every side says, when, and where it was read.${derived}${rest}`;
}

function statusWords({ shown }: WhoSaysWhatRow): string {
  return shown.map(({ about, words }) => `${about}: ${words}`).join('; ');
}

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
