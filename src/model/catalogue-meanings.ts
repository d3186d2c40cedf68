import type { TableMeanings } from './table-meaning.ts';
import type { CATALOGUE_TABLES } from './tables.ts';

/** What the tables of the catalogue hold. */
export const CATALOGUE_MEANINGS: TableMeanings<typeof CATALOGUE_TABLES> = {
  sectors: {
    title: 'Lines of business',
    about: 'What the breaches of the catalogue happened to.',
    columns: {
      id: 'Permanent id',
      label: 'Its name',
      smart_home: 'Whether such products belong to a connected home',
      kind: 'What kind of thing the sector offers',
    },
  },
  causes: {
    title: 'Causes',
    about: "How data left its owner's control, as far as somebody says.",
    columns: { id: 'Permanent id', label: 'Its name', meaning: 'What it means, in plain words' },
  },
  'catalogue-breaches': {
    title: 'Catalogue of breaches',
    about: 'One breach in each row, for comparison. A blank cell was not seen; it is never zero or none.',
    columns: {
      id: 'Permanent id; a folder of the same breach has the same',
      organisation: 'The organisation that was responsible for the data',
      product: 'The product or service',
      sector: 'Its line of business',
      country: "ISO 3166-1 code of the organisation's seat, our label",
      exposure_start: 'When the exposure began; ~ after it where approximate',
      exposure_end: 'When it ended',
      discovered: 'When it was discovered',
      disclosed: 'When it was made public',
      affected_low: 'The smallest defensible count; blank makes the other one a ceiling',
      affected_high: 'The largest defensible count; blank makes the other one a floor',
      unit: 'What the count counts',
      affected: 'The count in words, with what it leaves open',
      counted_by: 'Whose number it is',
      cause: 'How the data left its owner',
      cause_note: 'The cause in a sentence',
      contested: 'Who contradicts what',
      hibp_name: 'Name of the same breach at Have I Been Pwned',
    },
  },
  'catalogue-exposures': {
    title: 'Data types of the catalogue',
    about: 'One data type of one breach in each row, with one judgement of ours.',
    columns: { breach: 'The breach', data_type: 'The data type', judgement: 'What was found about it' },
  },
  'catalogue-sources': {
    title: 'Sources of the catalogue',
    about: 'Pages that were read for the catalogue, and what for.',
    columns: {
      id: 'Permanent id',
      breach: 'The breach that it was read for',
      url: 'Where it is',
      publisher: 'Who published it',
      kind: 'How near it is to the event',
      supports: 'What it was read for',
      seen_on: 'When it was read',
      how_seen: 'How it was read',
    },
  },
  'catalogue-corrections': {
    title: 'Corrections of the catalogue',
    about: 'What was wrong in a line or in a figure over all breaches after it had been published, the newest last.',
    columns: {
      date: 'The day of the correction',
      breach: 'The breach whose line was wrong; blank where only figures were',
      figures: 'Ids of the figures over all breaches that showed it, as in affected-in-context',
      said: 'What it said',
      says: 'What it says now',
      why: 'Why it was changed',
    },
  },
};
