import { CATALOGUE_MEANINGS } from './catalogue-meanings.ts';
import type { TableMeanings } from './table-meaning.ts';
import { BREACH_TABLES, CATALOGUE_TABLES, VOCABULARY_TABLES } from './tables.ts';

/** The tables of the vocabulary that travel as data, by the name they have in the dataset. */
export const SHARED_TABLES = {
  families: VOCABULARY_TABLES.families,
  'data-types': VOCABULARY_TABLES['data-types'],
  claimants: VOCABULARY_TABLES.claimants,
  harms: VOCABULARY_TABLES.harms,
  glossary: VOCABULARY_TABLES.glossary,
} as const;

/** The tables of a breach that travel as data. */
export const LEDGER_TABLES = {
  sources: BREACH_TABLES.sources,
  groups: BREACH_TABLES.groups,
  claims: BREACH_TABLES.claims,
  events: BREACH_TABLES.events,
  windows: BREACH_TABLES.windows,
  points: BREACH_TABLES.points,
  corrections: BREACH_TABLES.corrections,
} as const;

export const TRAVELLING_TABLES = { ...SHARED_TABLES, ...LEDGER_TABLES, ...CATALOGUE_TABLES } as const;
export type TravellingTable = keyof typeof TRAVELLING_TABLES;

export const TABLE_MEANINGS: TableMeanings<typeof TRAVELLING_TABLES> = {
  families: {
    title: 'Families of data types',
    about: 'Data types that are shown together, in the order of the site.',
    columns: { id: 'Permanent id', label: 'Name of the family', about: 'What the family holds' },
  },
  'data-types': {
    title: 'Data types',
    about: 'Kinds of data about a person, each in one plain sentence.',
    columns: {
      id: 'Permanent id',
      label: 'Name of the data type',
      meaning: 'What it is, in one plain sentence',
      family: 'The family it is shown in',
      risk_notes_id: 'Id of the same type in the notes on risk, where there is one',
    },
  },
  claimants: {
    title: 'Claimants',
    about: 'Those who state something about a breach, in a public role.',
    columns: {
      id: 'Permanent id',
      label: 'Full name',
      short_label: 'Name where there is little room',
      kind: 'What kind of claimant it is',
      role: 'Who this is, in a few words',
    },
  },
  harms: {
    title: 'Kinds of harm',
    about: 'What can happen to a person.',
    columns: {
      id: 'Permanent id',
      label: 'Name of the harm',
      meaning: 'What it is, in plain words',
      sources: 'Ids of the texts on risk that the wording rests on',
    },
  },
  glossary: {
    title: 'Glossary',
    about: 'Words that a reader may not know.',
    columns: {
      id: 'Permanent id',
      label: 'The word',
      also: 'Other spellings of the same word',
      meaning: 'What it means',
    },
  },
  sources: {
    title: 'Sources',
    about: 'Publications, and how each was read for this record.',
    columns: {
      id: 'Permanent id',
      publisher: 'Who published it',
      author: 'Who wrote it, where that is known',
      title: 'Its title',
      date: 'When it was published; blank where no date was seen',
      url: 'Where it is',
      archive_url: 'Where a stored copy is',
      kind: 'What kind of source it is',
      how_seen: 'How it was read for this record',
    },
  },
  groups: {
    title: 'Groups of people',
    about: 'Sets of people affected. How many they are stands in the table of counts.',
    columns: {
      id: 'Permanent id',
      label: 'Name of the group',
      short_label: 'Name where there is little room',
      part_of: 'The group that this one is a part of',
      count_claims: 'Ids of the claims that give its number; the first names the number that the site leads with',
      count_label: 'What the number counts',
      basis: 'Why it is a group of its own',
    },
  },
  claims: {
    title: 'Claims',
    about: 'The ledger: one statement by one claimant in one source in each row, in our words.',
    columns: {
      id: 'Permanent id',
      parent: 'The claim that this row is a part of, where one statement speaks of several things',
      date: 'When it was said; blank where no date was seen',
      claimant: 'Who says so',
      stance: 'What the claimant does: assert, confirm, deny and so on',
      subject: 'What it is about',
      group: 'The group of people it is about; blank where it names none',
      data_type: 'The data type it is about; blank where it names none',
      value: 'The number that it gives, in the unit beside it; blank is not disclosed, never zero',
      unit: 'What the number counts',
      statement: 'What was said, in our words',
      source: 'Where it was said',
      locator: 'Where in the source it stands',
      directness: 'Own words, quoted, reported or reposted',
    },
  },
  events: {
    title: 'Events',
    about: 'What happened, no more precise than it is known.',
    columns: {
      id: 'Permanent id',
      date: 'When it happened',
      time: 'Time of day in the zone beside it, where one was given',
      zone: 'IANA name of the time zone',
      precision: 'How precisely the moment is known',
      phase: 'The part of the story it belongs to',
      actor: 'Who acted',
      label: 'A few words for a drawing',
      event: 'What happened',
      claims: 'Ids of the claims behind it',
      source: 'Where it was read',
    },
  },
  windows: {
    title: 'Windows of exposure',
    about: 'The dates between which the data was open, as each claimant gives them.',
    columns: {
      id: 'Permanent id',
      claimant: 'Who gives the dates',
      start: 'First day on which the data was open',
      end: 'Last day on which it was open; blank where none was given',
      claim: 'The claim that gives the dates',
    },
  },
  points: {
    title: 'Contested questions',
    about: 'Questions on which sources differ, with the claims on every side.',
    columns: {
      id: 'Permanent id',
      question: 'The question',
      claims: 'Ids of the claims on every side of it',
      handling: 'How this site shows it, and why',
    },
  },
  corrections: {
    title: 'Corrections',
    about: 'Changes to what was already published.',
    columns: {
      date: 'When it was changed',
      kind: 'Whether it was corrected or withdrawn',
      figure: 'The figure that changed',
      claim: 'The claim that changed',
      said: 'What it said before',
      says: 'What it says now; blank where it was withdrawn',
      why: 'Why it was changed',
    },
  },
  ...CATALOGUE_MEANINGS,
};
