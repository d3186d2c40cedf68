import type { Element } from 'hast';
import { h } from 'hastscript';
import { claimPath, ledgerAnchor } from '../../rows/claim-path.ts';
import type { LedgerRow } from '../../rows/ledger.ts';
import { HOW_SEEN_WORDS } from '../../rows/source-words.ts';
import { DIRECTNESS_WORDS, STANCE_VERBS } from '../../rows/status-words.ts';
import { formatDate, sentenceCase } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { stanceIcon } from '../stance-marks.ts';
import { ledgerFacets } from './words.ts';

/** Every claim as a row with an anchor of its own, which stays where the row goes. Cells stand below their statement. */
export function ledgerTable(rows: readonly LedgerRow[], context: MarkupContext): Element {
  const head = h('tr', [
    h('th', { scope: 'col', dataSort: 'date', dataName: 'date' }, 'Date'),
    h('th', { scope: 'col', dataSort: 'text', dataName: 'claimant' }, 'Claimant'),
    h('th', { scope: 'col', dataName: 'stance' }, 'Stance'),
    h('th', { scope: 'col', dataName: 'statement' }, 'Statement, paraphrased'),
    h('th', { scope: 'col', dataName: 'source' }, 'Source'),
  ]);
  const body = rows.map((row) => ledgerRow(row, context));
  return h('table.claims', { dataSortable: true }, [h('thead', [head]), h('tbody', body)]);
}

function ledgerRow(row: LedgerRow, context: MarkupContext): Element {
  const attributes = {
    id: ledgerAnchor(row.claim),
    dataRow: row.claim,
    dataChildOf: row.parent ?? undefined,
    dataFacets: facetTokens(ledgerFacets(row)),
    dataFilterable: true,
  };
  return h('tr', attributes, [
    // An unknown date has an empty value, which sorts last.
    h('td', { dataPart: 'date', dataValue: row.date ?? '' }, formatDate(row.date)),
    h('td', { dataPart: 'claimant' }, row.claimantLabel),
    h('td', { dataPart: 'stance' }, [stanceIcon(row.stance), sentenceCase(STANCE_VERBS[row.stance])]),
    h('td', [h('p', { dataPart: 'statement' }, row.statement), h('small', addresses(row, context))]),
    h('td', source(row)),
  ]);
}

/** What the claim is about, where it is one cell, and its two addresses: its page and its row. */
function addresses(row: LedgerRow, context: MarkupContext): (Element | string)[] {
  const cell = [row.dataTypeLabel, row.groupLabel].filter((label) => label !== null).join(', ');
  return [
    h('a', { href: context.href(claimPath(row.breach, row.claim)) }, `Claim ${row.claim}`),
    ' ',
    h('a', { href: `#${ledgerAnchor(row.claim)}`, ariaLabel: `Link to ${row.claim} in the ledger` }, '#'),
    cell === '' ? '' : ` ${cell}`,
  ];
}

/** A cell's source is its statement's: how it was seen stands there, and on the page of the claim. */
function source(row: LedgerRow): (Element | string)[] {
  const link = row.url === null ? row.publisher : h('a', { href: row.url, rel: 'noopener' }, row.publisher);
  if (row.parent !== null) return [link];
  const archive = row.archiveUrl === null ? [] : ['. ', h('a', { href: row.archiveUrl, rel: 'noopener' }, 'Archived')];
  const how = `${sentenceCase(DIRECTNESS_WORDS[row.directness])}, ${HOW_SEEN_WORDS[row.howSeen]}`;
  return [link, h('small', [how, ...archive])];
}
