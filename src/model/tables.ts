import type { z } from 'zod';
import { eventSchema, groupSchema, notThisSchema, pointSchema, windowSchema } from './breach-tables.ts';
import {
  catalogueBreachSchema,
  catalogueExposureSchema,
  catalogueSourceSchema,
  causeSchema,
  sectorSchema,
} from './catalogue.ts';
import { claimSchema } from './claim.ts';
import { catalogueCorrectionSchema, correctionSchema } from './correction.ts';
import { frameHeightsSchema } from './frame-heights.ts';
import { endedSchema, harmSchema, pathSchema, scoringSchema } from './misuse.ts';
import { questionSchema } from './question.ts';
import { assessmentSchema, riskSourceSchema, ruleSchema } from './risk.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { claimantSchema, dataTypeSchema, familySchema, termSchema } from './vocabulary.ts';

/** The vocabulary tables, shared by all breaches. */
export const VOCABULARY_TABLES = {
  families: { file: 'vocabulary/families.csv', schema: familySchema, key: 'id' },
  'data-types': { file: 'vocabulary/data-types.csv', schema: dataTypeSchema, key: 'id' },
  claimants: { file: 'vocabulary/claimants.csv', schema: claimantSchema, key: 'id' },
  harms: { file: 'vocabulary/harms.csv', schema: harmSchema, key: 'id' },
  glossary: { file: 'vocabulary/glossary.csv', schema: termSchema, key: 'id' },
} as const satisfies Record<string, Table>;

/** The severity method, what data can be used for, and the texts that both rest on. */
export const RISK_TABLES = {
  rules: { file: 'risk/rules.csv', schema: ruleSchema, key: 'id' },
  'risk-sources': { file: 'risk/sources.csv', schema: riskSourceSchema, key: 'id' },
  paths: { file: 'risk/paths.csv', schema: pathSchema, key: 'id' },
  scoring: { file: 'risk/scoring.csv', schema: scoringSchema, key: null },
} as const satisfies Record<string, Table>;

/** The tables of one breach, in its own folder. */
export const BREACH_TABLES = {
  sources: { file: 'sources.csv', schema: sourceSchema, key: 'id' },
  groups: { file: 'groups.csv', schema: groupSchema, key: 'id' },
  claims: { file: 'claims.csv', schema: claimSchema, key: 'id' },
  events: { file: 'events.csv', schema: eventSchema, key: 'id' },
  windows: { file: 'windows.csv', schema: windowSchema, key: 'id' },
  points: { file: 'points.csv', schema: pointSchema, key: 'id' },
  corrections: { file: 'corrections.csv', schema: correctionSchema, key: null },
  'not-this': { file: 'not-this.csv', schema: notThisSchema, key: 'id' },
  assessment: { file: 'assessment.csv', schema: assessmentSchema, key: null },
  ended: { file: 'ended.csv', schema: endedSchema, key: null },
  questions: { file: 'questions.csv', schema: questionSchema, key: 'id' },
} as const satisfies Record<string, Table>;

/** Breaches in one line each, for comparison, and the words that only they use. */
export const CATALOGUE_TABLES = {
  sectors: { file: 'catalogue/sectors.csv', schema: sectorSchema, key: 'id' },
  causes: { file: 'catalogue/causes.csv', schema: causeSchema, key: 'id' },
  'catalogue-breaches': { file: 'catalogue/breaches.csv', schema: catalogueBreachSchema, key: 'id' },
  'catalogue-exposures': { file: 'catalogue/exposures.csv', schema: catalogueExposureSchema, key: null },
  'catalogue-sources': { file: 'catalogue/sources.csv', schema: catalogueSourceSchema, key: 'id' },
  'catalogue-corrections': { file: 'catalogue/corrections.csv', schema: catalogueCorrectionSchema, key: null },
} as const satisfies Record<string, Table>;

/** The one-row table that says where the site is published. */
export const SITE_TABLE = { file: 'site.csv', schema: siteSchema, key: null } as const satisfies Table;

/** How high the embeds are, as `npm run measure` found. */
export const FRAME_HEIGHTS_TABLE = {
  file: 'frame-heights.csv',
  schema: frameHeightsSchema,
  key: null,
} as const satisfies Table;

export type VocabularyTableName = keyof typeof VOCABULARY_TABLES;
export type RiskTableName = keyof typeof RISK_TABLES;
export type CatalogueTableName = keyof typeof CATALOGUE_TABLES;
export type BreachTableName = keyof typeof BREACH_TABLES;
export type { TableName } from './cells.ts';

/** A CSV file of the model: where it is, what its rows hold, which column identifies a row. */
export interface Table {
  readonly file: string;
  readonly schema: z.ZodObject;
  readonly key: 'id' | null;
}
