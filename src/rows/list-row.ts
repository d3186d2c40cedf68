import type { ComparedBreach } from './comparison.ts';
import { looseDateWords, rangeWords } from './words/entries.ts';

/** A breach as its row in the table of all breaches has it: words for people, attributes for script. */
export interface ListRow {
  readonly path: string;
  readonly name: string;
  readonly sector: string;
  readonly disclosed: string;
  readonly affected: string;
  readonly cause: string;
  /** How many data types are said to have been exposed or were not ruled out. */
  readonly types: number;
  /** How many more are said not to have been. */
  readonly denied: number;
  readonly hasRecord: boolean;
  /** What the filters of the page read, as `data-` attributes; what is not known is left out. */
  readonly attributes: Readonly<Record<`data-${string}`, string | undefined>>;
}

/** The row of a breach. */
export function listRow(breach: ComparedBreach): ListRow {
  const denied = breach.types.filter(({ status }) => status === 'denied').length;
  return {
    path: `/breaches/${breach.id}/`,
    name: breach.name,
    sector: breach.sector.label,
    disclosed: looseDateWords(breach.disclosed),
    affected: rangeWords(breach.affected ?? { low: null, high: null, unit: null }),
    cause: breach.cause.label,
    types: breach.types.length - denied,
    denied,
    hasRecord: breach.basis === 'ledger',
    attributes: attributesOf(breach),
  };
}

function attributesOf(breach: ComparedBreach): ListRow['attributes'] {
  const { affected, disclosed, types } = breach;
  return {
    'data-entry': breach.id,
    'data-sector': breach.sector.id,
    'data-cause': breach.cause.id,
    'data-year': text(breach.year),
    'data-date': disclosed === null ? undefined : `${disclosed.date}${disclosed.isApproximate ? '~' : ''}`,
    'data-low': text(affected?.low),
    'data-high': text(affected?.high),
    'data-unit': affected?.unit,
    'data-smart-home': breach.isSmartHome ? '' : undefined,
    'data-basis': breach.basis === 'ledger' ? 'ledger' : undefined,
    'data-types': types.map(({ dataType, status }) => `${dataType}:${status}`).join(' '),
  };
}

function text(value: number | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
