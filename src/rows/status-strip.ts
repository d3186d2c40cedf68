import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { Status } from '../model/status.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';

/** From what is settled to what is refused, as the strip and the keys have it. */
export const STATUS_ORDER: readonly Status[] = [
  'confirmed-own',
  'confirmed-press',
  'claimed',
  'disputed',
  'denied',
  'not-reported',
];

/** The data types of a breach that share a status. */
export interface StatusStripRow {
  readonly status: Status;
  /** Short label of the organisation that was responsible for the data. */
  readonly organisation: string;
  /** False where the organisation is not among those who say yes to one of them: then an authority confirmed it. */
  readonly isOrganisationsOwn: boolean;
  /** In the order of the vocabulary. */
  readonly dataTypes: readonly { readonly id: string; readonly label: string }[];
}

/** The data types that the ledger of a breach speaks of, by their strongest status; a status without any is left out. */
export function statusStripRows(dataset: Dataset, scope: Scope): StatusStripRow[] {
  const breach = breachOf(dataset, scope);
  const organisation = byId(dataset.claimants, breach.organisation).short_label;
  return STATUS_ORDER.flatMap((status) => {
    const ids = breach.dataTypeStatuses.filter((type) => type.status === status).map(({ dataType }) => dataType);
    const dataTypes = inVocabularyOrder(dataset, ids).map(({ id, label }) => ({ id, label }));
    const isOrganisationsOwn = ids.every((id) => organisationSaysYes(id, status, breach));
    return dataTypes.length === 0 ? [] : [{ status, organisation, isOrganisationsOwn, dataTypes }];
  });
}

function organisationSaysYes(dataType: string, status: Status, breach: Breach): boolean {
  return breach.exposures
    .filter((cell) => cell.dataType === dataType && cell.status === status)
    .flatMap(({ yes }) => yes)
    .some((id) => byId(breach.claims, id).claimant === breach.organisation);
}
