import type { Element } from 'hast';
import { h } from 'hastscript';
import { claimPath } from '../../rows/claim-path.ts';
import { claimsByClaimant, type LedgerRow } from '../../rows/ledger.ts';
import { STANCE_VERBS } from '../../rows/status-words.ts';
import { formatCount, formatDate, numberWord, sentenceCase } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { STANCE_MARK_WORDS, STANCE_MARKS, type StanceMark, stanceIcon, stanceMarkIcon } from '../stance-marks.ts';

/** More claimants than these are counted together. */
const CLAIMANTS_SHOWN = 14;
/** As many characters as a frame has room for in statements; a line takes some more, whatever its length. */
const ROOM = { characters: 1100, line: 110 } as const;

/** The rows that a frame shows: all of several claimants, whom it counts, and of one as many as have room. */
export function topClaims(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  if (claimsByClaimant(rows).length > 1) return rows;
  let room: number = ROOM.characters;
  const tooLong = rows.findIndex(({ statement }) => {
    room -= statement.length + ROOM.line;
    return room < 0;
  });
  return tooLong === -1 ? rows : rows.slice(0, Math.max(1, tooLong));
}

/** The ledger in a frame: what one claimant says, or how many claims of which stance each of several has. */
export function renderFrame(rows: readonly LedgerRow[], context: MarkupContext): Element[] {
  const claimants = claimsByClaimant(rows);
  return claimants.length > 1 ? [tally(claimants)] : [h('ol.lf', rows.map((row) => claimOf(row, context)))];
}

function claimOf({ breach, claim, stance, date, statement, publisher }: LedgerRow, { href }: MarkupContext): Element {
  return h('li', [
    h('p.lf-head', [stanceIcon(stance), `${sentenceCase(STANCE_VERBS[stance])} · ${formatDate(date)}`]),
    h('p', [`${statement} `, h('a', { href: href(claimPath(breach, claim)) }, publisher)]),
  ]);
}

type Claimants = ReturnType<typeof claimsByClaimant>;

function tally(claimants: Claimants): Element {
  const others = claimants.slice(CLAIMANTS_SHOWN);
  const rest = others.length < 2 ? others : [together(others)];
  const marks = Object.keys(STANCE_MARK_WORDS) as StanceMark[]; // the keys of a record of every mark
  const heads = marks.map((mark) =>
    h('th', { scope: 'col' }, [stanceMarkIcon(mark), h('span.vh', STANCE_MARK_WORDS[mark])]),
  );
  return h('table.lf-tally', [
    h('caption', marks.map((mark) => h('span', [stanceMarkIcon(mark), STANCE_MARK_WORDS[mark]]))),
    h('thead', [h('tr', [h('th', { scope: 'col' }, 'Claimant'), ...heads, h('th', { scope: 'col' }, 'All')])]),
    h(
      'tbody',
      [...claimants.slice(0, CLAIMANTS_SHOWN), ...rest].map(({ label, rows }) =>
        h('tr', [
          h('th', { scope: 'row' }, label),
          ...marks.map((mark) => countCell(rows.filter(({ stance }) => STANCE_MARKS[stance] === mark).length)),
          h('td', [h('b', formatCount(rows.length))]),
        ]),
      ),
    ),
  ]);
}

/** No claims of a stance is a count of zero, so it is written; small, so that the others stand out. */
function countCell(count: number): Element {
  return h(count === 0 ? 'td.none' : 'td', formatCount(count));
}

function together(others: Claimants): Claimants[number] {
  const rows = others.flatMap((other) => other.rows);
  return { claimant: '', label: `${sentenceCase(numberWord(others.length))} others`, rows };
}
