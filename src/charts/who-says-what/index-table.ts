import type { Element } from 'hast';
import { h } from 'hastscript';
import { pointAnchor } from '../../rows/claim-path.ts';
import type { Party } from '../../rows/parties.ts';
import { STANCE_VERBS } from '../../rows/status-words.ts';
import { partiesIn, type Question, questionsOf, type WhoSaysWhatRow } from '../../rows/who-says-what.ts';
import { facetTokens } from '../facets.ts';
import { markIcon } from '../marks.ts';
import { stanceCountWords, stanceIcon, stanceKey } from '../stance-marks.ts';
import { facetsOf, NO_STATUS, partyHeading, statusLines } from './words.ts';

/** All questions at a glance: one mark per statement on each side, and the status that the claims add up to. */
export function indexTable(rows: readonly WhoSaysWhatRow[]): Element[] {
  const parties = partiesIn(rows);
  const heads = parties.map((party) => h('th', { scope: 'col' }, partyHeading(party, rows)));
  return [
    ...stanceKey(),
    h('table.questions', [
      h('thead', [h('tr', [h('th', { scope: 'col' }, 'Question'), ...heads, h('th', { scope: 'col' }, 'Status')])]),
      h(
        'tbody',
        questionsOf(rows).map((question) => questionRow(question, parties, rows)),
      ),
    ]),
  ];
}

function questionRow(question: Question, parties: readonly Party[], rows: readonly WhoSaysWhatRow[]): Element {
  const link = h('a', { href: `#${pointAnchor(question.id)}` }, question.question);
  return h('tr', { dataFacets: facetTokens(facetsOf(question.rows)) }, [
    h('th', { scope: 'row' }, [link]),
    ...parties.map((party) => sideCell(question, party, partyHeading(party, rows))),
    h('td.shown', statusMarks(question)),
  ]);
}

/** The head of the column is repeated for narrow screens, where the columns become lines. */
function sideCell(question: Question, party: Party, heading: string): Element {
  const said = question.rows.filter((row) => row.party === party);
  if (said.length === 0) return h('td.silent', [h('span.vh', 'no statement')]);
  return h('td', { dataHead: heading }, [
    ...said.map(({ stance }) => stanceIcon(stance)),
    h('span.vh', stanceCountWords(said.map(({ stance }) => STANCE_VERBS[stance]))),
  ]);
}

/** The statuses of a question as marks and words. */
export function statusMarks({ shown }: Pick<Question, 'shown'>): Element[] {
  if (shown.length === 0) return [h('span.none', NO_STATUS)];
  return statusLines(shown).map(({ mark, text }) => h('span.chip', [markIcon(mark), text]));
}
