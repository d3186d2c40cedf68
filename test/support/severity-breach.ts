import type { Group } from '../../src/model/breach-tables.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Scoring } from '../../src/model/misuse.ts';
import type { AssessmentRow } from '../../src/model/risk.ts';
import { dataset } from './dataset.ts';
import { type LedgerNotes, ledgerDataset } from './ledger-breach.ts';

/** What a test says about scores; the rules are those of the method. */
export interface SeverityNotes extends LedgerNotes {
  readonly assessment?: readonly Partial<AssessmentRow>[];
  readonly scoring?: readonly Partial<Scoring>[];
}

/** A dataset of one breach with choices behind its scores. */
export function severityDataset({ assessment = [], scoring = [], ...ledger }: SeverityNotes): Dataset {
  const data = ledgerDataset(ledger);
  return {
    ...data,
    rules: dataset.rules,
    scoring: scoring.map((row) => ({
      ...{ data_type: 'email', choice: 'DPC.simple', stops: ['DPC.simple.base'], default: 'DPC.simple.base' },
      ...{ reason: 'A contact detail.' },
      ...row,
    })),
    breaches: data.breaches.map((breach) => ({ ...breach, assessment: assessment.map(fullRow) })),
  };
}

/** The six parts of a score for one group, each settled; `more` replaces the row of the same choice or adds one. */
export function assessed(group: string, ...more: Partial<AssessmentRow>[]): Partial<AssessmentRow>[] {
  const settled = [
    'DPC.simple.base',
    'EI.email.findable',
    'CB.confidentiality.unknown',
    'CB.integrity.no-misuse',
    'CB.availability.easily-recovered',
    'CB.intent.error',
  ].map((rule) => ({ group, choice: rule.slice(0, rule.lastIndexOf('.')), stops: [rule], default: rule }));
  const kept = settled.filter(({ choice }) => !more.some((row) => row.choice === choice));
  return [...kept, ...more.map((row) => ({ group, ...row }))];
}

/** `count` groups that differ in nothing but their names. */
export function groupsNamed(count: number): Partial<Group>[] {
  return Array.from({ length: count }, (_, index) => ({ id: `g${index}`, label: `Group ${index}` }));
}

function fullRow(row: Partial<AssessmentRow>): AssessmentRow {
  return {
    ...{ group: 'all', choice: 'DPC.simple', stops: ['DPC.simple.base'], default: 'DPC.simple.base' },
    ...{ reason: 'Because it is so.', claims: [] },
    ...row,
  };
}
