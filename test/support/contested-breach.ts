import type { BreachEvent, Point } from '../../src/model/breach-tables.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { type LedgerNotes, ledgerDataset } from './ledger-breach.ts';

/** A dataset of one breach with contested points and events; only what a test is about has to be given. */
export function contestedDataset(
  notes: LedgerNotes,
  points: readonly Partial<Point>[],
  events: readonly BreachEvent[] = [],
): Dataset {
  const data = ledgerDataset(notes);
  const full = points.map((point, index) => ({
    id: `p${index + 1}`,
    question: 'Was it so?',
    claims: ['c1'],
    handling: 'Both are shown.',
    ...point,
  }));
  return { ...data, breaches: data.breaches.map((breach) => ({ ...breach, points: full, events })) };
}
