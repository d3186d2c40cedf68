import type { Element } from 'hast';
import { h } from 'hastscript';
import type { LedgerRow } from '../../rows/ledger.ts';
import { SUBJECT_LABELS } from '../../rows/source-words.ts';
import { STANCE_VERBS } from '../../rows/status-words.ts';
import { formatCount, sentenceCase } from '../../rows/wording.ts';

interface Choice {
  readonly name: string;
  readonly label: string;
  /** The value of a row and the word for it; `null` where the row has none. */
  of(row: LedgerRow): { readonly value: string; readonly label: string } | null;
}

const CHOICES: readonly Choice[] = [
  { name: 'claimant', label: 'Claimant', of: (row) => ({ value: row.claimant, label: row.claimantLabel }) },
  {
    name: 'stance',
    label: 'Stance',
    of: ({ stance }) => ({ value: stance, label: sentenceCase(STANCE_VERBS[stance]) }),
  },
  { name: 'subject', label: 'Subject', of: ({ subject }) => ({ value: subject, label: SUBJECT_LABELS[subject] }) },
  { name: 'data-type', label: 'Data type', of: (row) => pair(row.dataType, row.dataTypeLabel) },
  { name: 'group', label: 'Group', of: (row) => pair(row.group, row.groupLabel) },
];

/** The search and the filters. Only values that occur can be chosen, each with how many claims it has. */
export function ledgerFilters(rows: readonly LedgerRow[], figureId: string): Element {
  return h('form.filters', { dataFilters: figureId, dataNoun: rows.length === 1 ? 'claim' : 'claims' }, [
    h('label', ['Search', h('input', { type: 'search', name: 'q', autocomplete: 'off' })]),
    ...CHOICES.flatMap((choice) => select(choice, rows)),
    h('button.button', { type: 'reset' }, 'Reset'),
    h('output.filter-count'),
  ]);
}

/** Nothing where no row has a value to choose. */
function select(choice: Choice, rows: readonly LedgerRow[]): Element[] {
  const found = Map.groupBy(
    rows.flatMap((row) => choice.of(row) ?? []),
    ({ value }) => value,
  );
  if (found.size === 0) return [];
  const options = [...found]
    .map(([value, same]) => ({ value, label: same[0]?.label ?? value, count: same.length }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
    .map(({ value, label, count }) => h('option', { value }, `${label} (${formatCount(count)})`));
  const control = h('select', { name: choice.name, autocomplete: 'off' }, [
    h('option', { value: '' }, 'All'),
    ...options,
  ]);
  return [h('label', [choice.label, control])];
}

function pair(value: string | null, label: string | null): { value: string; label: string } | null {
  return value === null || label === null ? null : { value, label };
}
