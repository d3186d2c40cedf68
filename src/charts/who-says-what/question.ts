import type { Element } from 'hast';
import { h } from 'hastscript';
import { claimPath, pointAnchor } from '../../rows/claim-path.ts';
import { KIND_LABELS, PARTY_LABELS } from '../../rows/parties.ts';
import { readIn } from '../../rows/source-words.ts';
import type { Question, Side, WhoSaysWhatRow } from '../../rows/who-says-what.ts';
import { sentenceCase } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { markIcon } from '../marks.ts';
import { stanceIcon } from '../stance-marks.ts';
import { statusMarks } from './index-table.ts';
import { facetsOf, nameList, stanceLine } from './words.ts';

/**
 * One contested question: a column for each side, all equally wide, and the verdict last.
 * The anchor is inside what unfolds, so that a browser that follows it unfolds the question by itself.
 */
export function questionSection(question: Question, isOpen: boolean, context: MarkupContext): Element {
  const count = question.rows.length;
  return h('details.question.print-open', { open: isOpen }, [
    h('summary', [
      h('h3', question.question),
      h('span.at-a-glance', [
        ...statusMarks(question),
        h('span', `${count} ${count === 1 ? 'statement' : 'statements'}`),
      ]),
    ]),
    h('div.answers', { id: pointAnchor(question.id) }, [
      h(
        'div.sides',
        question.sides.map((side) => sideColumn(side, context)),
      ),
      verdict(question),
    ]),
  ]);
}

function sideColumn({ claimants, party, rows }: Side, context: MarkupContext): Element {
  const isAlone = claimants.length === 1;
  const kind = rows[0] && isAlone ? KIND_LABELS[rows[0].kind] : PARTY_LABELS[party].toLowerCase();
  return h('section.side', [h('h4', [...heading(claimants), ' ', h('small', kind)]), h('ul', statements())]);

  function statements(): Element[] {
    return rows.map((row) => statement(row, isAlone, context));
  }
}

/** One name can be selected in all figures; of several, each statement carries its own. */
function heading(claimants: Side['claimants']): Element[] {
  const [only, ...others] = claimants;
  if (only && others.length === 0) return [h('span', { dataSelect: `claimant:${only.id}` }, only.label)];
  return [h('span', nameList(claimants.map(({ label }) => label)))];
}

function statement(row: WhoSaysWhatRow, isAlone: boolean, context: MarkupContext): Element {
  const read = sentenceCase(readIn(row.directness, row.publisher));
  return h('li', { dataRow: `${row.point}-${row.claim}`, dataFacets: facetTokens(facetsOf([row])) }, [
    h('p.stance-line', [stanceIcon(row.stance), ` ${stanceLine(row, isAlone)}`]),
    h('p.statement', row.statement),
    h('p.read', [
      h('a', { href: context.href(claimPath(row.breach, row.claim)) }, [read, h('span.vh', `, claim ${row.claim}`)]),
    ]),
  ]);
}

function verdict({ shown, handling }: Question): Element {
  const statuses = shown.map(({ about, mark, words }) =>
    h('li', [markIcon(mark), h('span', [h('b', `${about}: `), words])]),
  );
  return h('div.verdict', [
    ...(statuses.length === 0 ? [] : [h('ul', statuses)]),
    h('p', [h('b', 'How this site shows it. '), handling]),
  ]);
}
