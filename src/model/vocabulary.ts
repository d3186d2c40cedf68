import { z } from 'zod';
import { id, optionalText, reference, text, texts } from './cells.ts';

/** A group of data types shown together; the order of the file is the order on the page. */
export const familySchema = z.strictObject({ id: id(), label: text(), about: text() });
export type Family = z.output<typeof familySchema>;

/** One kind of data about a person. */
export const dataTypeSchema = z.strictObject({
  id: id(),
  label: text(),
  /** One plain sentence: what it is, for a reader who has never heard the word. */
  meaning: text(),
  family: reference('families'),
  /** Id of the same type in the risk notes, where there is one. */
  risk_notes_id: optionalText(),
});
export type DataType = z.output<typeof dataTypeSchema>;

/** A regulator can confirm; another public authority, such as a police force or a parliament, speaks for itself. */
export const CLAIMANT_KINDS = [
  'organisation',
  'researcher',
  'press',
  'plaintiff',
  'court',
  'regulator',
  'authority',
] as const;
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];

/** Someone who states something about a breach, in a public role. */
export const claimantSchema = z.strictObject({
  id: id(),
  label: text(),
  /** A form that fits a narrow column. */
  short_label: text(),
  kind: z.enum(CLAIMANT_KINDS),
  /** Who this is, in a few words: "the company", "a trade publication". */
  role: text(),
});
export type Claimant = z.output<typeof claimantSchema>;

/** A word that a reader may not know, with its meaning. */
export const termSchema = z.strictObject({
  id: id(),
  label: text(),
  /** Other spellings that stand for the same term, separated by semicolons. */
  also: texts(),
  meaning: text(),
});
export type Term = z.output<typeof termSchema>;
