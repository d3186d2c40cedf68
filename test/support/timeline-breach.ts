import type { BreachEvent, Window } from '../../src/model/breach-tables.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Breach, Dataset } from '../../src/model/dataset.ts';
import { dataset, wyzeBreach } from './dataset.ts';

/** What a test says about a breach's timing; the rest is filled in. */
export interface Timing {
  readonly events?: readonly Partial<BreachEvent>[];
  readonly windows?: readonly Partial<Window>[];
  readonly claims?: readonly Partial<Claim>[];
}

export const timed = { kind: 'breach', breach: 'b' } as const;

/** A dataset of one breach with a timing of its own; what has nothing to do with time is the flagship’s. `acme` is the organisation, `gazette` and `herald` report. */
export function timingDataset({ events = [], windows = [], claims = [] }: Timing): Dataset {
  const breach: Breach = {
    ...wyzeBreach(),
    id: 'b',
    organisation: 'acme',
    sources: [
      {
        id: 's',
        publisher: 'The Gazette',
        author: null,
        title: 'Acme left data open',
        date: null,
        url: null,
        archive_url: null,
        kind: 'press',
        how_seen: 'article',
      },
    ],
    claims: [...claims.map(fullClaim), fullClaim({ id: 'c-acme', claimant: 'acme' }), fullClaim({ id: 'c-gazette' })],
    events: events.map(fullEvent),
    windows: windows.map(fullWindow),
  };
  return {
    ...dataset,
    claimants: ['acme', 'gazette', 'herald'].map((id) => ({
      id,
      label: `The ${id}`,
      short_label: id === 'acme' ? 'Acme' : `The ${id}`,
      kind: id === 'acme' ? 'organisation' : 'press',
      role: 'a test',
    })),
    breaches: [breach],
  };
}

function fullEvent(event: Partial<BreachEvent>, index: number): BreachEvent {
  const time = event.time ?? null;
  return {
    id: `e${index + 1}`,
    date: '2023-05-10',
    time,
    zone: time === null ? null : 'Europe/Berlin',
    precision: time === null ? 'day' : 'minute',
    phase: 'disclosure',
    actor: 'gazette',
    label: 'It is published',
    event: 'The Gazette publishes it',
    claims: ['c-gazette'],
    source: 's',
    ...event,
  };
}

function fullWindow(window: Partial<Window>, index: number): Window {
  const claimant = window.claimant ?? 'acme';
  return {
    id: `w${index + 1}`,
    claimant,
    start: '2023-05-01',
    end: '2023-05-08',
    claim: claimant === 'acme' ? 'c-acme' : 'c-gazette',
    ...window,
  };
}

function fullClaim(claim: Partial<Claim>): Claim {
  return {
    id: 'c',
    parent: null,
    date: '2023-05-11',
    claimant: 'gazette',
    stance: claim.claimant === 'acme' ? 'confirms' : 'asserts',
    subject: 'response',
    group: null,
    data_type: null,
    value: null,
    unit: null,
    statement: 'The data was open in May',
    source: 's',
    locator: 'first paragraph',
    directness: 'own',
    ...claim,
  };
}
