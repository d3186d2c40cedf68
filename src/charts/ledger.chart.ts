import { claimsByClaimant, type LedgerRow, ledgerRows } from '../rows/ledger.ts';
import { STANCE_VERBS } from '../rows/status-words.ts';
import { formatCount, listWords } from '../rows/wording.ts';
import { defineChart } from './define-chart.ts';
import { drawLedger } from './ledger/drawing.ts';
import { ledgerFilters } from './ledger/filters.ts';
import { renderFrame, topClaims } from './ledger/frame.ts';
import { ledgerTable } from './ledger/table.ts';
import { ledgerFacets } from './ledger/words.ts';
import { viewsBy } from './views-by.ts';

export default defineChart<LedgerRow>({
  id: 'ledger',
  label: 'All claims',
  order: 6,
  scope: 'breach',
  rows: ledgerRows,
  columns: [
    { name: 'claim', label: 'Claim', unit: null, value: ({ claim }) => claim },
    { name: 'parent', label: 'Cell of claim', unit: null, value: ({ parent }) => parent ?? '' },
    { name: 'date', label: 'Date', unit: 'date', value: ({ date }) => date },
    { name: 'claimant', label: 'Claimant', unit: null, value: ({ claimantLabel }) => claimantLabel },
    { name: 'stance', label: 'Stance', unit: null, value: ({ stance }) => stance },
    { name: 'subject', label: 'Subject', unit: null, value: ({ subject }) => subject },
    { name: 'group', label: 'Group', unit: null, value: ({ groupLabel }) => groupLabel ?? '' },
    { name: 'data-type', label: 'Data type', unit: null, value: ({ dataTypeLabel }) => dataTypeLabel ?? '' },
    { name: 'value', label: 'Number given', unit: null, value: ({ value }) => value },
    { name: 'unit', label: 'Unit', unit: null, value: ({ unit }) => unit ?? '' },
    { name: 'statement', label: 'Statement, paraphrased', unit: null, value: ({ statement }) => statement },
    { name: 'source', label: 'Source', unit: null, value: ({ publisher }) => publisher },
    { name: 'url', label: 'Address of the source', unit: null, value: ({ url }) => url ?? '' },
    { name: 'locator', label: 'Where in the source', unit: null, value: ({ locator }) => locator },
    { name: 'directness', label: 'Directness', unit: null, value: ({ directness }) => directness },
    { name: 'how-seen', label: 'How the source was seen', unit: null, value: ({ howSeen }) => howSeen },
  ],
  rowId: ({ claim }) => claim,
  claims: ({ claim }) => [claim],
  facets: ledgerFacets,
  finding,
  measure,
  howToRead:
    'Rows stand in the order of the record, each single data type below the statement that names it. A disc asserts or confirms, a bar denies, qualifies or sees no evidence, a ring relays or gives no answer. The name of a claim leads to its own page, the sign # to this row.',
  limits:
    'Statements are paraphrased and only as complete as the sources seen. A claimant with many rows is not thereby more believable: one list of many data types makes many rows.',
  summary,
  note: (rows) => ({
    source: publications(rows),
    asOf: rows[0]?.asOf ?? '',
    status: 'every row is a claim by the one who made it; statuses are derived from these rows and from nothing else',
  }),
  draw: drawLedger,
  markup: (rows, context) => [ledgerFilters(rows, context.figureId), ledgerTable(rows, context)],
  markupIsTable: true,
  views: (rows) => viewsBy(rows, ({ claimant, claimantLabel }) => ({ id: claimant, label: claimantLabel })),
  top: topClaims,
  frame: renderFrame,
});

function finding(rows: readonly LedgerRow[]): string {
  const claimants = claimsByClaimant(rows);
  const claims =
    rows.length === 1 ? 'The record holds one claim' : `The record holds ${formatCount(rows.length)} claims`;
  if (claimants.length < 3) return `${claims} by ${listWords(claimants.map(({ label }) => label))}`;
  const most = claimants.slice(0, 2).map(({ label, rows: said }) => `${formatCount(said.length)} by ${label}`);
  return `${claims} by ${formatCount(claimants.length)} claimants, among them ${listWords(most)}`;
}

/** "43 publications, linked in each row" */
function publications(rows: readonly LedgerRow[]): string {
  const { size } = new Set(rows.map(({ sourceTitle, publisher }) => `${publisher} ${sourceTitle}`));
  return `${formatCount(size)} ${size === 1 ? 'publication' : 'publications'}, linked in each row`;
}

function measure(rows: readonly LedgerRow[]): string {
  const statements = rows.filter(({ parent }) => parent === null).length;
  const cells =
    statements === rows.length ? '' : ', and further rows for single data types where a statement names several';
  return `One row per claim: ${formatCount(statements)} ${statements === 1 ? 'statement' : 'statements'}${cells}`;
}

function summary(rows: readonly LedgerRow[]): string {
  const undated = rows.filter(({ date }) => date === null).length;
  const dates =
    undated === 0
      ? `A date was seen for ${rows.length === 1 ? 'it' : 'each'}.`
      : `No date was seen for ${rows.length === 1 ? 'it' : `${formatCount(undated)} of the ${formatCount(rows.length)} claims`}.`;
  const claimants = claimsByClaimant(rows);
  const [only] = claimants;
  if (only && claimants.length === 1) {
    const verbs = Map.groupBy(rows, ({ stance }) => STANCE_VERBS[stance]);
    const counts = [...verbs].map(([verb, said]) => `${verb} ${formatCount(said.length)}`);
    return `Claims of ${only.label} by stance: ${counts.join('; ')}. ${dates}`;
  }
  const most = claimants.slice(0, 3).map(({ label, rows: said }) => `${label} ${formatCount(said.length)}`);
  return `Claims by claimant, the most first: ${most.join('; ')}. ${dates}`;
}
