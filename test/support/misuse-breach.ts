import type { Window } from '../../src/model/breach-tables.ts';
import type { Dataset, ExplainerText } from '../../src/model/dataset.ts';
import type { Ended, Path } from '../../src/model/misuse.ts';
import { type LedgerNotes, ledgerDataset } from './ledger-breach.ts';

/** What a test says about the use of data; the rest is filled in. */
export interface MisuseNotes {
  readonly explainers?: readonly Partial<ExplainerText>[];
  readonly ended?: readonly Ended[];
  readonly windows?: readonly Window[];
  readonly paths?: readonly Partial<Path>[];
}

/** A dataset of one breach with explainers, endings, windows and paths; only what a test is about has to be given. */
export function misuseDataset(ledger: LedgerNotes, notes: MisuseNotes): Dataset {
  const data = ledgerDataset(ledger);
  const { explainers = [], ended = [], windows = [], paths = [] } = notes;
  const source = { date: null, url: null, how_seen: 'article' } as const;
  return {
    ...data,
    breaches: data.breaches.map((breach) => ({ ...breach, ended, windows })),
    explainers: explainers.map(fullExplainer),
    paths: paths.map(fullPath),
    harms: [{ id: 'control', label: 'Loss of control', meaning: 'Someone else decides', sources: ['book'] }],
    riskSources: [{ id: 'book', publisher: 'The Press', title: 'A book', ...source }],
  };
}

function fullExplainer(given: Partial<ExplainerText>): ExplainerText {
  return {
    ...{ data_type: 'email', lasts: 'years', fixed_by: 'yourself', evidence: 'inferred', sources: [] },
    ...{ steps: [{ do: 'Look.', because: 'It helps.' }], sections: [], readingGrade: 6 },
    ...given,
  };
}

function fullPath(given: Partial<Path>, index: number): Path {
  return {
    ...{ id: `p${index + 1}`, needs: ['email'], what: 'Someone writes to the address', harm: 'control' },
    ...{ verb: 'linking', evidence: 'inferred', sources: [], limits: 'No case was found', group: null },
    ...given,
  };
}
