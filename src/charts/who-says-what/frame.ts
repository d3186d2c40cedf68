import type { Element } from 'hast';
import { h } from 'hastscript';
import { claimPath } from '../../rows/claim-path.ts';
import { readIn } from '../../rows/source-words.ts';
import { partiesIn, type Question, questionsOf, type Side, type WhoSaysWhatRow } from '../../rows/who-says-what.ts';
import { asManyAsFit } from '../as-many-as-fit.ts';
import type { MarkupContext } from '../define-chart.ts';
import { stanceIcon, stanceKey } from '../stance-marks.ts';
import { statusMarks } from './index-table.ts';
import { partyHeading, stanceLine } from './words.ts';

/** More questions than these are higher than a frame should be. */
const MOST_QUESTIONS = 4;

/** As many characters as a frame has room for in statements; each takes some more, whatever its length. */
const ROOM = { characters: 900, statement: 90 } as const;

/**
 * The rows that a frame shows: of many questions the first; of one all, or where they are too long the first statement
 * of every side, and then as many more as there is room for, in turn, so that no side has all the room.
 */
export function topQuestions(rows: readonly WhoSaysWhatRow[]): readonly WhoSaysWhatRow[] {
  const [only, ...others] = questionsOf(rows);
  if (only && others.length === 0) return topStatements(only);
  const shown = new Set(
    questionsOf(rows)
      .slice(0, MOST_QUESTIONS)
      .map(({ id }) => id),
  );
  return rows.filter(({ point }) => shown.has(point));
}

function topStatements({ rows, sides }: Question): readonly WhoSaysWhatRow[] {
  const deepest = Math.max(...sides.map((side) => side.rows.length));
  const inTurn = Array.from({ length: deepest }, (_, place) =>
    sides.flatMap((side) => side.rows.slice(place, place + 1)),
  );
  const order = inTurn.flat();
  const fit = asManyAsFit(order, ROOM.characters, ({ statement }) => statement.length + ROOM.statement);
  const shown = new Set(order.slice(0, Math.max(fit.length, sides.length)));
  return rows.filter((row) => shown.has(row));
}

/** One question with every statement of every side, or several at a glance. Nothing is folded. */
export function renderFrame(rows: readonly WhoSaysWhatRow[], context: MarkupContext): Element[] {
  const questions = questionsOf(rows);
  const [only] = questions;
  if (only && questions.length === 1) return answersTo(only, context);
  return [
    ...stanceKey(),
    h(
      'ul.wf-index',
      questions.map((question) => atAGlance(question, rows)),
    ),
  ];
}

function answersTo(question: Question, context: MarkupContext): Element[] {
  return [
    h(
      'div.wf',
      question.sides.map((side) => sideOf(side, question.rows, context)),
    ),
    h('p.wf-shown', statusMarks(question)),
  ];
}

function sideOf({ party, claimants, rows }: Side, all: readonly WhoSaysWhatRow[], context: MarkupContext): Element {
  const isAlone = claimants.length === 1;
  const statements = rows.map((row) =>
    h('li', [
      h('p', [
        stanceIcon(row.stance),
        h('b', `${stanceLine(row, isAlone)}. `),
        `${row.statement} (`,
        h('a', { href: context.href(claimPath(row.breach, row.claim)) }, readIn(row.directness, row.publisher)),
        ')',
      ]),
    ]),
  );
  return h('section', [h('h2', partyHeading(party, all)), h('ul', statements)]);
}

/** A question with a mark for each statement of each side, and the statuses that they add up to. */
function atAGlance(question: Question, all: readonly WhoSaysWhatRow[]): Element {
  const sides = partiesIn(question.rows).map((party) =>
    h('span.wf-side', [
      `${partyHeading(party, all)} `,
      ...question.rows.filter((row) => row.party === party).map(({ stance }) => stanceIcon(stance)),
    ]),
  );
  return h('li', [h('p', question.question), h('p.wf-glance', sides), h('p.wf-glance', statusMarks(question))]);
}
